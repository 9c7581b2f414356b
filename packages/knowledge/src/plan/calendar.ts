import { addDays } from './days.ts'
import type { Plan, PlanAgenda, PlanTask } from './first-90-days.ts'
import { labels } from './labels.ts'

/** One event of whole days; `until` is its last day. */
interface Event {
  readonly uid: string
  readonly from: string
  readonly until: string
  readonly summary: string
  readonly description: string
}

/** What has a meaning in a text of RFC 5545. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`).replaceAll(/\r\n|\r|\n/gu, '\\n')

const mostOctets = 75

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}

/** Lines of at most 75 octets, the later ones with a space before them; no character is cut in two. */
export function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > mostOctets) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}

const dateOf = (day: string): string => day.replaceAll('-', '')

const eventLines = ({ uid, from, until, summary, description }: Event, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${dateOf(from)}`,
  // The end of a whole day is the day after it.
  `DTEND;VALUE=DATE:${dateOf(addDays(until, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const taskText = ({ phase, lead, steps, artefact }: PlanTask): string =>
  [
    `${phase} · ${lead}`,
    ...steps.map(({ text }) => `- ${text}`),
    ...(artefact === undefined ? [] : [`→ ${artefact}`]),
  ].join('\n')

const agendaText = (agenda: PlanAgenda | undefined): string =>
  agenda ? [agenda.intro, ...agenda.rows.map((row) => `- ${row.join(' · ')}`)].join('\n') : ''

function eventsOf({ id, locale, weeks, agendas }: Plan): Event[] {
  return weeks.flatMap(({ number, from, to, tasks, meetings }) => [
    {
      uid: `${id}-week-${number}@okr`,
      from,
      until: to,
      summary: labels.calendarWeek[locale]
        .replace('{number}', String(number))
        .replace('{phases}', tasks.map(({ phase }) => phase).join(' · ')),
      description: tasks.map(taskText).join('\n\n'),
    },
    ...meetings.map(({ agenda, title, date }) => ({
      uid: `${id}-${agenda}-${number}@okr`,
      from: date,
      until: date,
      summary: title,
      description: agendaText(agendas.find((one) => one.id === agenda)),
    })),
  ])
}

/**
 * The plan as an iCalendar file (RFC 5545): an event for each week and each meeting, of whole days, since nobody knows
 * the hours. The same plan gives the same bytes and the same ids, so that a second import replaces the first.
 */
export function planCalendar(plan: Plan): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//okr//first 90 days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(plan.title)}`,
    ...eventsOf(plan).flatMap((event) => eventLines(event, `${dateOf(plan.start)}T000000Z`)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
