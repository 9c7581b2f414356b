import { type Block, citationsIn, type Locale, type Page, type PagePart, type RichText } from '@okr/core'
import { phrases } from '../compose/phrases.ts'
import { referenceOf } from '../compose/references.ts'
import { cite, list, paragraph, table, text } from '../compose/say.ts'
import type { GuideKnowledge } from '../knowledge/knowledge.ts'
import type { Plan, PlanAgenda, PlanSeason, PlanStep, PlanTask, PlanWeek } from './first-90-days.ts'
import { labels } from './labels.ts'

const filled = (label: Record<Locale, string>, locale: Locale, values: Readonly<Record<string, string>>): string =>
  label[locale].replaceAll(/\{(\w+)\}/gu, (slot, key: string) => values[key] ?? slot)

const colon = (locale: Locale): string => (locale === 'zh-CN' ? '：' : ': ')

const labelled = (label: string, said: string, locale: Locale): RichText => [
  { type: 'strong', text: label },
  ...text(colon(locale) + said),
]

const stepText = ({ text: said, sources }: PlanStep, locale: Locale): RichText =>
  sources.length > 0 ? [...text(locale === 'en' ? `${said} ` : said), ...cite(sources)] : text(said)

function taskBlocks({ phase, lead, steps, artefact }: PlanTask, locale: Locale): Block[] {
  return [
    paragraph([{ type: 'strong', text: phase }, ...text(locale === 'zh-CN' ? `（${lead}）` : ` (${lead})`)]),
    steps.length > 0 ? list(steps.map((step) => stepText(step, locale))) : paragraph(text(labels.goesOn[locale])),
    ...(artefact === undefined ? [] : [paragraph(labelled(phrases.artefact[locale], artefact, locale))]),
  ]
}

const weekPart = ({ number, from, to, tasks, meetings }: PlanWeek, locale: Locale): PagePart => ({
  title: filled(labels.week, locale, { number: String(number), from, to }),
  blocks: [
    ...tasks.flatMap((task) => taskBlocks(task, locale)),
    ...(meetings.length > 0
      ? [
          paragraph(
            labelled(
              labels.meetings[locale],
              meetings.map(({ title, date }) => `${title} ${date}`).join(phrases.listSeparator[locale]),
              locale,
            ),
          ),
        ]
      : []),
  ],
})

const agendaPart = ({ title, intro, header, rows }: PlanAgenda): PagePart => ({
  title,
  blocks: [
    paragraph(text(intro)),
    table(
      header,
      rows.map((row) => row.map(text)),
    ),
  ],
})

/** "1–4, 9": weeks in a row as one. */
function runs(weeks: readonly number[], locale: Locale): string {
  const ranges: [number, number][] = []
  for (const week of weeks) {
    const range = ranges.at(-1)
    if (range?.[1] === week - 1) range[1] = week
    else ranges.push([week, week])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(phrases.separator[locale])
}

const seasonLine = ({ period, effect, weeks }: PlanSeason, locale: Locale): RichText =>
  labelled(weeks ? filled(labels.runsInto, locale, { weeks: runs(weeks, locale), period }) : period, effect, locale)

/** The plan as a page, with the references of its steps. */
export function planPage(plan: Plan, knowledge: GuideKnowledge): Page {
  const { locale, start, end } = plan
  const part = (title: string, blocks: readonly Block[], parts: readonly PagePart[] = []): PagePart => ({
    title,
    blocks,
    parts,
  })
  const seasons = plan.seasons.map((season) => seasonLine(season, locale))
  const later = plan.later.map(({ title, timing, artefact }) =>
    labelled(title, filled(labels.laterLine, locale, { timing, artefact }), locale),
  )
  const page: PagePart = {
    title: plan.title,
    blocks: [paragraph(text(filled(labels.intro, locale, { start, end })))],
    parts: [
      ...(seasons.length > 0 ? [part(labels.seasons[locale], [list(seasons)])] : []),
      part(
        labels.weeks[locale],
        [],
        plan.weeks.map((week) => weekPart(week, locale)),
      ),
      part(labels.agendas[locale], [], plan.agendas.map(agendaPart)),
      ...(later.length > 0 ? [part(labels.later[locale], [list(later)])] : []),
    ],
  }
  return { ...page, locale, references: citationsIn(page).map((id) => referenceOf(knowledge.sourceOf(id), locale)) }
}
