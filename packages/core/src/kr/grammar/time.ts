import { Tag } from '../lexicon/tags.ts'
import { exists } from '../scan/calendar-date.ts'
import type { Token } from '../token.ts'
import { eventEnd } from './head.ts'
import type { Range } from './range.ts'
import { Holds, type Segment } from './segments.ts'
import { suffixEnd } from './time-suffix.ts'
import { following } from './values.ts'

const timeUnits = new Set(['min', 'h', 'd', 'week', 'month', 'year'])

const dayUnits = new Set(['d', 'week', 'month', 'year'])

const leadStart = (text: string, start: number): number => {
  for (const lead of ['截至', '到', '在', '于', '至'])
    if (text.startsWith(lead, start - lead.length))
      return lead === '到' || lead === '截至' ? start - lead.length : start
  return start
}

/**
 * The words of a time bound in a segment. `last` is the token index of its last value, or -1; `until` the place behind
 * which none is looked for.
 */
export function timeOf(
  tokens: readonly Token[],
  segment: Segment,
  last: number,
  text: string,
  until = text.length,
): Range | null {
  if ((segment.holds & (Holds.date | Holds.quantity)) === 0 && (segment.tags & Tag.preposition) === 0) return null
  const depth = segment.bracket ? 1 : 0
  const first = tokens[segment.from] as Token
  const event = eventEnd(tokens, segment, text)
  if (event >= 0) return { start: first.start, end: (tokens[event] as Token).end }
  for (let at = segment.from; at < segment.to; at++) {
    const token = tokens[at] as Token
    if (token.start > until) break
    if (token.depth !== depth) continue
    const found =
      token.kind === 'date'
        ? dateRange(tokens, at, segment, text)
        : token.quantity?.unit != null
          ? windowRange(tokens, at, segment, text)
          : (token.tags & Tag.preposition) !== 0 && at > last
            ? phraseRange(tokens, at, segment, text)
            : null
    if (found) return found
  }
  return null
}

function dateRange(tokens: readonly Token[], at: number, segment: Segment, text: string): Range | null {
  const token = tokens[at] as Token
  const end = suffixEnd(text, token.end)
  if (text.startsWith('以来', end) || text.startsWith('同期', end) || text[end] === "'" || text[end] === '’')
    return null
  if (isPast(token) || isModifier(tokens, at, text) || datesStart(tokens, at)) return null
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1]
  if (
    before?.kind === 'keyword' &&
    (before.tags & Tag.from) !== 0 &&
    text[before.start] !== 'f' &&
    (before.tags & Tag.preposition) === 0
  )
    return null
  const inside = before !== undefined && at - 1 >= segment.from && before.start >= (tokens[segment.from] as Token).start
  if (
    inside &&
    before.kind === 'keyword' &&
    !(text.startsWith('on', before.start) && token.date?.day === null && token.date.relative === null) &&
    (before.tags & Tag.preposition) !== 0 &&
    /[a-z]/.test(text[before.start] as string)
  )
    return { start: before.start, end: phraseEnd(tokens, at, segment, text, end) }
  return { start: leadStart(text, token.start), end: phraseEnd(tokens, at, segment, text, end) }
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' || (token?.kind === 'keyword' && (token.tags & (Tag.task | Tag.move)) !== 0)

/** "the FY25 accounts" names the accounts, not a time. */
const isModifier = (tokens: readonly Token[], at: number, text: string): boolean =>
  text.startsWith('the ', (tokens[at] as Token).start - 4) &&
  tokens[at + 1]?.kind === 'space' &&
  isNoun(tokens[at + 2]) &&
  !/^(?:close|calendar|year|season)/.test(text.slice((tokens[at + 2] as Token).start))

/** "from 6 in 2024 to 1 in 2026": the date of the start. */
const datesStart = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at + 2]?.tags ?? 0) & Tag.to) !== 0 && tokens[at + 4]?.quantity != null && tokens[at - 4]?.quantity != null

const isPast = ({ date }: Token): boolean => date !== null && date.relative === 'last'

/** "FY26 close", "2026 calendar year", "launch + 30 days": English words that go on with the date. */
function phraseEnd(tokens: readonly Token[], at: number, segment: Segment, text: string, end: number): number {
  let last = end
  for (let i = at + 1; i < segment.to && i < at + 7; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'space') continue
    if (!/[a-z]/.test(text[token.start] as string) || (token.kind !== 'word' && token.kind !== 'keyword')) break
    if (
      !/^(?:close|calendar|year|end|quarter|season|half|term|peak|school|sprint)/.test(
        text.slice(token.start, token.start + 9),
      )
    )
      break
    last = token.end
  }
  return last
}

/** 6个月内, 4周内, 三年内 at the edge of a segment or before the verb. */
function windowRange(tokens: readonly Token[], at: number, segment: Segment, text: string): Range | null {
  const token = tokens[at] as Token
  const unit = token.quantity?.unit ?? ''
  if (!timeUnits.has(unit)) return null
  if (text[token.end - 1] !== '内' && !'内之以'.includes(text[token.end] ?? '?')) return null
  const tail = ['之内', '以内', '内'].find(
    (word) => text.startsWith(word, token.end) || text.startsWith(word, token.end - word.length),
  )
  if (tail === undefined) return null
  const end = text.startsWith(tail, token.end) ? token.end + tail.length : token.end
  const next = nextAfter(tokens, at, segment, end)
  const goesOn = next !== undefined && !(next.kind === 'keyword' && next.start <= end + 1)
  const first = at === segment.from || (at === segment.from + 1 && tokens[segment.from]?.kind === 'space')
  const isBeforeStart = dayUnits.has(unit) && next !== undefined && (next.tags & Tag.from) !== 0 && next.start === end
  const event = first || isBeforeStart ? token.start : eventStart(tokens, at, segment, text)
  if (event < 0) return null
  if (goesOn && !text.startsWith('见效', end) && segmentHasValue(tokens, at + 1, segment)) return null
  if (goesOn && text.slice(end, next.end).length > 4) return null
  return { start: event, end }
}

function nextAfter(tokens: readonly Token[], at: number, segment: Segment, end: number): Token | undefined {
  for (let i = at + 1; i < segment.to; i++) {
    const token = tokens[i] as Token
    if (token.end > end && token.kind !== 'space') return token
  }
  return undefined
}

const segmentHasValue = (tokens: readonly Token[], from: number, segment: Segment): boolean => {
  for (let i = from; i < segment.to; i++)
    if ((tokens[i] as Token).quantity || (tokens[i] as Token).kind === 'placeholder') return true
  return false
}

/** 公测后一个月内: the event stands before the window. */
function eventStart(tokens: readonly Token[], at: number, segment: Segment, text: string): number {
  const first = tokens[segment.from] as Token
  const words = text.slice(first.start, (tokens[at] as Token).start)
  return words.length <= 10 && words.trimEnd().endsWith('后')
    ? first.start + (words.length - words.trimStart().length)
    : -1
}

const timeNoun =
  /\b(?:end|start|summer|spring|autumn|fall|winter|holiday|holidays|close|freeze|launch|peak|deadline|season|break|shutdown|term|round|window|quarter|year|month|week|sprint|go-live|event|next|conference|meeting|review|board|festival|exam|exams|audit|visit|release|cutover|opening|kick-off|rollout|half|date|second|third|first|last|middle|beginning|turn|time|closing|renewal|election|ipo|migration|school|semester|cycle|pilot|campaign|sale|day|night|weekend|christmas|easter|milestone|gate|phase|handover|trial|harvest|ramp|offsite|retreat|anniversary|agm)\b/
const eventWords = new Set([
  'by',
  'before',
  'through',
  'until',
  'till',
  'ahead of',
  'prior to',
  'no later than',
  'not later than',
  'on or before',
  'by the',
  'before the',
  'through the',
  'until the',
  'throughout',
  'by the end of',
  'at the end of',
])
const periodWords =
  /^(?:(?:the|our|its) )?(?:next|coming|following|first|current|pilot|season|holiday|remainder|rest|course|summer|winter|spring|autumn|fall|same|whole|entire|half|\w+ (?:quarter|season|period|term|semester|half|year|trial|window|pilot))\b/

/** "by Thanksgiving", "before the system freeze", "within six weeks", "in the next two quarters". */
function phraseRange(tokens: readonly Token[], at: number, segment: Segment, text: string): Range | null {
  const token = tokens[at] as Token
  const word = text.slice(token.start, token.end)
  if (!/[a-z]/.test(word[0] as string)) return null
  const next = following(tokens, at, segment.to, token.depth)
  if (next >= segment.to) return null
  const first = tokens[next] as Token
  const end = phraseStop(tokens, next, segment)
  if (end - token.end > 60) return null
  if (first.kind === 'date') return null
  const rest = text.slice(token.end, end).trim()
  if (rest.length > 48) return null
  if (first.quantity) return isWindow(word, first, text, end) ? { start: token.start, end } : null
  if (
    rest.length <= 28 &&
    periodWords.test(rest) &&
    (word === 'in' ||
      word === 'over' ||
      word === 'during' ||
      word.endsWith(' the') ||
      word === 'within' ||
      word === 'through')
  )
    return { start: token.start, end }
  if (holdsDate(tokens, next + 1, end)) return null
  if (word === 'during') return { start: token.start, end }
  if (!eventWords.has(word) || (first.tags & (Tag.none | Tag.amount | Tag.atMost)) !== 0) return null
  if (first.kind === 'placeholder') return null
  if (
    (word === 'ahead of' || word === 'till' || word === 'prior to' || word === 'through' || word === 'through the') &&
    !timeNoun.test(rest)
  )
    return null
  if (word.startsWith('by') && isAgent(tokens, at, text)) return null
  if (
    /^(?:the|our|a|an) /.test(rest) || word === 'by the'
      ? word.startsWith('by') && !timeNoun.test(rest)
      : /^(?:noon|midnight|hand|default|phone|email|design\b(?! )|law|mail|post|bike|card|chat|rail|road|sea|air|train|bus|boat|app|video|courier|region|segment|team|channel|volume|value|weight)\b/.test(
          rest,
        )
  )
    return null
  if (/^[a-z-]+ing\b/.test(rest) && !/^(?:thanksgiving|spring|giving tuesday|morning|evening)/.test(rest)) return null
  return { start: token.start, end }
}

const holdsDate = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let at = from; at < tokens.length && (tokens[at] as Token).start < end; at++)
    if ((tokens[at] as Token).date !== null) return true
  return false
}

const isWindow = (word: string, first: Token, text: string, end: number): boolean =>
  dayUnits.has(first.quantity?.unit ?? '') &&
  (word === 'within' ||
    word === 'in' ||
    word === 'over' ||
    word.startsWith('within') ||
    word.startsWith('over the') ||
    word === 'inside') &&
  end - first.end <= 24 &&
  !text.slice(first.end, end).includes(' from ')

/** "caused by deploys", "seen by a dentist": the words after a participle tell who, not when. */
function isAgent(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1]
  if (before === undefined || (before.kind !== 'word' && before.kind !== 'keyword')) return false
  const word = text.slice(before.start, before.end)
  return (
    /(?:ed|seen|made|run|led|held|written|built|given|known|driven|owned|sold|chosen|taken)$/.test(word) &&
    !/(?:completed|reduced|increased|achieved|closed|launched|delivered|finished|certified|approved|reactivated|signed|shipped|won|redeemed|booked|resolved|settled)$/.test(
      word,
    )
  )
}

function phraseStop(tokens: readonly Token[], at: number, segment: Segment): number {
  let end = (tokens[at] as Token).end
  for (let i = at; i < segment.to && i < at + 40; i++) {
    const token = tokens[i] as Token
    if (token.depth !== (tokens[at] as Token).depth || token.kind === 'open') break
    if (i > at && (token.tags & (Tag.source | Tag.owner | Tag.guard)) !== 0) break
    if (token.kind !== 'space') end = token.end
  }
  return end
}

/** A segment that is nothing but a time: 样件冻结前, 双十一前, "Q3". */
export function isWholeTime(text: string, { start, end }: Range): boolean {
  if (end - start > 18 || !'前止间期季末时官天'.includes(text[end - 1] as string)) return false
  const words = text.slice(start, end)
  return (
    /(?:前|之前|以前|止)$/.test(words) || /^[^，。]{2,12}(?:期间|学期|赛季|季末|期末|结束时|收官|当天)$/.test(words)
  )
}

/** The first date of a range that the calendar does not hold. */
export const impossibleDate = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ date }) => date !== null && !exists(date))
