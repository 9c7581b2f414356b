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
): readonly Value[] {
  const own = ownOf(tokens, all, time, tail)
  if (own.every(isCertain)) return own
  const [lead] = own
  if (lead && isCountOfWork(tokens, lead, head, own)) return [lead]
  const strong = own.filter((value) => value.role !== 'bare')
  if (strong.length === 0) return pickBare(tokens, own, head, segment)
  const bare = settledIn(tokens, own, strong)
  if (bare) return [bare]
  const lastStrong = own.lastIndexOf(strong.at(-1) as Value)
  return own.filter((value, order) => {
    if (value.role !== 'bare') return !isNameBound(own, order, tokens)
    return order > lastStrong ? isListed(tokens, value) : isStart(tokens, own, order)
  })
}

/** Its words give it its place in the result: a cue and no bound, which could belong to a name. */
const isCertain = ({ role, bound }: Value): boolean => role !== 'bare' && bound === null

/** The list itself where nothing is left out, as in most sentences. */
function ownOf(
  tokens: readonly Token[],
  all: readonly Value[],
  time: Range | null,
  tail: Range | null,
): readonly Value[] {
  for (const value of all)
    if (!isOwn(tokens, value, time, tail) || isFilledLater(all, value))
      return all.filter((one) => isOwn(tokens, one, time, tail) && !isFilledLater(all, one))
  return all
}

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

const isOwn = (tokens: readonly Token[], { at }: Value, time: Range | null, tail: Range | null): boolean =>
  !within(tokens[at] as Token, time) && !within(tokens[at] as Token, tail) && !isDivisor(tokens, at)

/** "to [Competitor] from 12% to 5%": the slot is a name, the end stands later. */
const isFilledLater = (all: readonly Value[], value: Value): boolean =>
  value.quantity === null &&
  value.role === 'target' &&
  all.some(({ at, role, quantity }) => at > value.at && role === 'target' && quantity !== null)

/** "per 10,000 passengers". */
function isDivisor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined
  return (
    before !== undefined &&
    before.kind === 'keyword' &&
    (before.tags & (Tag.source | Tag.filler)) === (Tag.source | Tag.filler)
  )
}

/** "500k active users and 2M registered users". */
function isListed(tokens: readonly Token[], { at }: Value): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && (before.tags & Tag.and) !== 0 && (before.tags & Tag.to) === 0
}

const within = (token: Token, range: Range | null): boolean =>
  range !== null && token.start >= range.start && token.end <= range.end

/** A bound inside a name: "Motor claims under £5k settled in 4 days". */
function isNameBound(values: readonly Value[], order: number, tokens: readonly Token[]): boolean {
  const value = values[order] as Value
  if (value.bound === null || value.cue !== boundCue(value, tokens)) return false
  if ((value.tags & (Tag.to | Tag.reach | Tag.hold)) !== 0) return false
  const later = values.slice(order + 1)
  if (later.some(({ role, bound }) => bound === null && (role === 'target' || role === 'change'))) return true
  return (
    order > 0 &&
    (values[order - 1] as Value).role !== 'bare' &&
    isTextBetween(tokens, (values[order - 1] as Value).at, value.at) &&
    !isAndBetween(tokens, (values[order - 1] as Value).at, value.at)
  )
}

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
