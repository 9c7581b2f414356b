import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Head } from './head.ts'
import type { Range } from './range.ts'
import type { Segment } from './segments.ts'
import type { Value } from './values.ts'

/** Leaves the values that belong to names and times out. */
export function namedOut(
  tokens: readonly Token[],
  all: readonly Value[],
  time: Range | null,
  tail: Range | null,
  head: Head,
  segment: Segment,
  folded: string,
): readonly Value[] {
  const own = ownOf(tokens, folded, all, time, tail)
  if (own.every(isCertain)) return own
  const [lead] = own
  if (lead && isCountOfWork(tokens, lead, head, own)) return [lead]
  const share = own.find((value) => isShareOf(tokens, value, own, folded))
  if (share) return [share]
  const strong = own.filter((value) => value.role !== 'bare')
  if (strong.length === 0) return pickBare(tokens, own, head, segment)
  const bare = settledIn(tokens, own, strong)
  if (bare) return [bare]
  const lastStrong = own.lastIndexOf(strong.at(-1) as Value)
  return own.filter((value, order) => {
    if (value.role !== 'bare') return !isNameBound(own, order, tokens, folded)
    return order > lastStrong ? isListed(tokens, value) : isStart(tokens, own, order)
  })
}

/** Its words give it its place in the result: a cue and no bound or word of aim, which could belong to a name. */
const isCertain = ({ role, bound, tags }: Value): boolean =>
  role !== 'bare' && bound === null && (role !== 'target' || (tags & Tag.to) !== 0)

/** The list itself where nothing is left out, as in most sentences. */
function ownOf(
  tokens: readonly Token[],
  folded: string,
  all: readonly Value[],
  time: Range | null,
  tail: Range | null,
): readonly Value[] {
  for (const value of all)
    if (!isKept(tokens, folded, all, value, time, tail))
      return all.filter((one) => isKept(tokens, folded, all, one, time, tail))
  return all
}

const isKept = (
  tokens: readonly Token[],
  folded: string,
  all: readonly Value[],
  value: Value,
  time: Range | null,
  tail: Range | null,
): boolean =>
  isOwn(tokens, folded, value, time, tail) &&
  !isRangeOfWords(tokens, folded, value.at) &&
  (all.length === 1 || !isPartOfName(tokens, all, value))

/** What only a value behind it makes a name. */
const isPartOfName = (tokens: readonly Token[], all: readonly Value[], value: Value): boolean =>
  (!isCertain(value) || value.at === value.cue || value.quantity === null) &&
  (isFilledLater(all, value) || isNoneOfName(tokens, all, value) || isBeforeColon(tokens, all, value))

/** 无代理人的保单失效率从9%降至6%, "cars with zero defects from 84% to 93%". */
const isNoneOfName = (tokens: readonly Token[], all: readonly Value[], { at, cue }: Value): boolean =>
  at === cue &&
  ((tokens[at] as Token).tags & Tag.none) !== 0 &&
  all.some((other) => other.at > at && other.role === 'base')

/** "Sign 3 contracts worth more than $500k": the count right behind the verb is the result. */
const isCountOfWork = (tokens: readonly Token[], lead: Value, head: Head, own: readonly Value[]): boolean =>
  lead.role === 'bare' &&
  lead.quantity?.unit === null &&
  (head.tags & (Tag.win | Tag.task)) !== 0 &&
  (head.tags & (Tag.move | Tag.hold)) === 0 &&
  lead.at <= head.body &&
  isCounting(tokens, lead) &&
  own.every(({ role }) => role !== 'base') &&
  tokens[lead.at + 1] !== undefined

/** "90% of chats answered in under 45 seconds", "under 24 hours for 95% of samples": the share counts, the bound describes. */
const isShareOf = (tokens: readonly Token[], share: Value, own: readonly Value[], folded: string): boolean =>
  share.quantity?.unit === '%' &&
  share.role !== 'base' &&
  share.role !== 'change' &&
  folded.startsWith(' of ', (tokens[share.at] as Token).end) &&
  (share === own[0] || folded.startsWith('for ', (tokens[share.at] as Token).start - 4)) &&
  own.every((value) => value === share || value.role === 'bare' || value.bound !== null)

/** "claims under £5k settled in 4 days": the bound names, the plain value measures. */
function settledIn(tokens: readonly Token[], own: readonly Value[], strong: readonly Value[]): Value | null {
  const [bound] = strong
  const last = own.at(-1)
  if (
    strong.length !== 1 ||
    !bound?.bound ||
    bound.cue === 0 ||
    last === undefined ||
    last.role !== 'bare' ||
    last.at < bound.at
  )
    return null
  return last.quantity?.unit != null &&
    last.quantity.unit !== bound.quantity?.unit &&
    isTextBetween(tokens, bound.at, last.at)
    ? last
    : null
}

const isOwn = (
  tokens: readonly Token[],
  folded: string,
  { at }: Value,
  time: Range | null,
  tail: Range | null,
): boolean => !within(tokens[at] as Token, time) && !within(tokens[at] as Token, tail) && !isDivisor(tokens, folded, at)

/** "to [Competitor] from 12% to 5%": the slot is a name, the end stands later. */
const isFilledLater = (all: readonly Value[], value: Value): boolean =>
  value.quantity === null &&
  value.role === 'target' &&
  all.some(({ at, role, quantity }) => at > value.at && role === 'target' && quantity !== null)

/** "per 10,000 passengers", "every 6 weeks", "14 of 20 hospitals": what something is counted on. */
function isDivisor(tokens: readonly Token[], folded: string, at: number): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined
  if (before !== undefined && folded.startsWith('every', before.start)) return true
  if (before === undefined || before.kind !== 'keyword') return false
  return (before.tags & (Tag.source | Tag.filler)) === (Tag.source | Tag.filler) || isTotal(tokens, at)
}

/** "14 of 20 hospitals": the second of two plain numbers with a small word between them. */
export const isTotal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.tags === Tag.filler && isPlain(tokens[at - 4]) && isPlain(tokens[at])

const isPlain = (token: Token | undefined): boolean => token?.quantity != null && token.quantity.unit === null

const numeral = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$|[一二两三四五六七八九十]$/

/** 四至六年, "weeks one to four": a range in words belongs to a name, unless a cue stands before it. */
function isRangeOfWords(tokens: readonly Token[], folded: string, at: number): boolean {
  const first = folded.charCodeAt((tokens[at] as Token).start)
  if (first < 97 || (first > 122 && first < 0x4e00)) return false
  const to = tokens[at - 1]?.kind === 'space' ? at - 2 : at - 1
  if (to < 1 || ((tokens[to] as Token).tags & Tag.to) === 0) return false
  const from = (tokens[to - 1] as Token).kind === 'space' ? tokens[to - 2] : tokens[to - 1]
  return (
    from !== undefined &&
    (from.kind === 'text' || from.kind === 'word') &&
    numeral.test(folded.slice(Math.max(from.start, from.end - 5), from.end))
  )
}

/** "Findings closed within 14 days: 62% to 90%": a window before the colon behind which the values stand. */
function isBeforeColon(tokens: readonly Token[], all: readonly Value[], { at, tags, bound, role }: Value): boolean {
  if ((role !== 'bare' && bound === null) || (tags & (Tag.to | Tag.from | Tag.by | Tag.base)) !== 0) return false
  const next = all.find((one) => one.at > at && one.role !== 'bare')
  if (next === undefined) return false
  for (let i = at + 1; i < next.cue && i < tokens.length; i++)
    if ((tokens[i] as Token).kind === 'colon') return !isLabelled(tokens, i)
  return false
}

/** "目标:90%": the word before the colon says what the value behind it is. */
const isLabelled = (tokens: readonly Token[], colon: number): boolean => {
  const before = tokens[colon - 1]?.kind === 'space' ? tokens[colon - 2] : tokens[colon - 1]
  return before !== undefined && (before.tags & (Tag.base | Tag.goal)) !== 0
}

/** "500k active users and 2M registered users". */
function isListed(tokens: readonly Token[], { at }: Value): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && (before.tags & Tag.and) !== 0 && (before.tags & Tag.to) === 0
}

const within = (token: Token, range: Range | null): boolean =>
  range !== null && token.start >= range.start && token.end <= range.end

/** A bound inside a name: "Motor claims under £5k settled in 4 days". */
function isNameBound(values: readonly Value[], order: number, tokens: readonly Token[], folded: string): boolean {
  const value = values[order] as Value
  if (isCertain(value)) return false
  const later = values.slice(order + 1)
  if ((value.tags & Tag.to) === 0 && isPair(later)) return true
  if (value.bound === null) return false
  if (value.cue !== boundCue(value, tokens)) return false
  if ((value.tags & (Tag.to | Tag.reach | Tag.hold)) !== 0) return false
  if (
    isWeakBound(tokens, folded, value) &&
    later.some((one) => one.bound !== null && !isWeakBound(tokens, folded, one))
  )
    return true
  if (later.some(({ role, bound }) => bound === null && (role === 'target' || role === 'change'))) return true
  const before = values[order - 1]
  return (
    before !== undefined &&
    before.role !== 'bare' &&
    isTextBetween(tokens, before.at, value.at) &&
    !isAndBetween(tokens, before.at, value.at) &&
    (isWeakBound(tokens, folded, value) || !isWeakBound(tokens, folded, before))
  )
}

/** "over 30 days … no higher than 2.2%": bounds that describe as often as they limit. */
const isWeakBound = (tokens: readonly Token[], folded: string, { cue }: Value): boolean =>
  /^(?:over|above|under|below|within|inside|beyond|(?:older|longer|more|less|larger) than) /.test(
    folded.slice((tokens[cue] as Token).start, (tokens[cue] as Token).start + 13),
  )

/** A start and an end of their own: what stands before them belongs to the name. */
const isPair = ([first, second]: readonly Value[]): boolean =>
  first?.role === 'base' && second?.role === 'target' && second.bound === null

const isAndBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (((tokens[at] as Token).tags & (Tag.and | Tag.guard)) !== 0) return true
  return false
}

const boundCue = (value: Value, tokens: readonly Token[]): number => {
  let at = value.at - 1
  while (at > 0 && (tokens[at] as Token).kind === 'space') at--
  return value.cue === value.at ? value.cue : value.cue >= at - 2 ? value.cue : -1
}

const isTextBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++)
    if ((tokens[at] as Token).kind === 'word' || (tokens[at] as Token).kind === 'text') return true
  return false
}

/** "0.9%，明年降为0.4%": a plain value before the target is where it starts; one inside a name is followed by words. */
function isStart(tokens: readonly Token[], values: readonly Value[], order: number): boolean {
  const value = values[order] as Value
  const next = values[order + 1]
  if (next === undefined || next.role === 'change') return false
  if (next.bound !== null && (next.tags & (Tag.to | motion)) === 0) return false
  if (next.role === 'base')
    return !values.some(({ role }) => role === 'target') && !isTextBetween(tokens, value.at, next.at)
  return !isTextBetween(tokens, value.at, next.at) && values.every((other, i) => i >= order || other.role !== 'base')
}

/** Without a cue the last value counts, unless words of its name follow; then the first. */
function pickBare(tokens: readonly Token[], own: readonly Value[], head: Head, segment: Segment): readonly Value[] {
  if (own.length === 0) return own
  const ends = own.filter(({ at }) => !isInsideName(tokens, at, segment))
  if (ends.length > 0) return ends
  const first = own[0]
  const before = first === undefined ? undefined : tokens[first.at - 1]
  const leads =
    first !== undefined && first.at <= head.body + (before?.kind === 'space' ? 2 : 0) && isCounting(tokens, first)
  if (first && leads) return [first]
  const moved =
    (head.tags & motion) === 0
      ? undefined
      : own.findLast(
          ({ quantity }) =>
            quantity?.unit === '%' || quantity?.unit === 'pp' || quantity?.unit === 'x' || quantity?.unit?.length === 3,
        )
  return moved ? [moved] : []
}

/** 1类新药: digits that run into a Han name without a measure word count nothing. */
const isCounting = (tokens: readonly Token[], { at, quantity }: Value): boolean =>
  quantity === null || quantity.unit !== null || quantity.noun !== null || tokens[at + 1]?.kind !== 'text'

function isInsideName(tokens: readonly Token[], at: number, segment: Segment): boolean {
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= segment.to) return false
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined
  if (before?.kind === 'keyword' && before.tags === Tag.filler && before.end - before.start === 2) return false
  if (next.kind === 'text') return true
  if (next.kind !== 'space') return false
  const after = tokens[at + 2]
  return (
    after !== undefined &&
    at + 2 < segment.to &&
    (after.kind === 'word' || after.kind === 'text') &&
    (tokens[at] as Token).quantity?.rate !== true
  )
}
