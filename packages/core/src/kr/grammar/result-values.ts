import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Result } from './analysis.ts'
import type { Place } from './metric.ts'
import type { Range } from './range.ts'
import type { Draft, Group } from './results.ts'
import type { Segment } from './segments.ts'
import type { Value } from './values.ts'

/** Whether the values go on with the result before: no name of their own, and a place for them. */
export function joins(
  last: Result,
  metric: Range | null,
  group: Group,
  order: number,
  segment: Segment,
  index: number,
): boolean {
  if (order > 0 || segment.guard || last.segment === index) return false
  if (metric !== null && last.metric === null && last.target === null && last.change === null) return true
  const isOpen = last.target === null || last.target.role === 'bare' || isBoundOfName(last, group)
  const isFree = group.values.every(({ role }) =>
    role === 'base' ? last.base === null : isOpen && (role === 'target' || last.change === null),
  )
  return (
    isFree &&
    (metric === null ||
      (last.metric !== null && !last.moved && last.target === null && group.values.length > 0 && metric === null))
  )
}

/** "Requests answered within 10 days, from 71% to 99%": a bound without a verb before a start and an end describes. */
const isBoundOfName = ({ target, base, change, verb }: Result, { values }: Group): boolean =>
  target?.bound != null &&
  base === null &&
  change === null &&
  (verb & (motion | Tag.hold)) === 0 &&
  (target.tags & Tag.to) === 0 &&
  values.length === 2 &&
  values.some(({ role }) => role === 'base') &&
  values.some(({ role }) => role === 'target')

export function merge(
  draft: Draft,
  last: Result,
  group: Group,
  verb: number,
  segment: Segment,
  metric: Range | null,
): void {
  last.metric ??= metric
  if (
    last.target !== null &&
    (last.target.role === 'bare' || isBoundOfName(last, group)) &&
    group.values.some(({ role }) => role !== 'base')
  )
    giveUpTarget(draft, last, group)
  for (const value of group.values) assign(last, value)
  if ((last.verb & (Tag.up | Tag.down)) === 0) last.verb |= verb
  last.moved ||= !segment.bracket && group.values.some(({ role }) => role !== 'base')
}

/** A plain value before the real end is the start of it, or part of the name: "answered in 20 secs". */
function giveUpTarget({ tokens, text }: Draft, last: Result, group: Group): void {
  const bare = last.target as Value
  last.target = null
  const end = group.values.find(({ role }) => role !== 'base')
  if (last.base === null && bare.bound === null && end?.quantity?.unit === bare.quantity?.unit) last.base = bare
  else if (last.metric && last.base !== bare) {
    const token = tokens[bare.at] as Token
    if (token.start > last.metric.end && token.start - last.metric.end < 12 && text.length >= token.end)
      last.metric = { start: last.metric.start, end: token.end }
  }
}

export function assign(result: Result, value: Value): void {
  if (value.role === 'base') result.base ??= value
  else if (value.role === 'change') result.change ??= value
  else result.target ??= value
}

export function resultOf(
  metric: Range | null,
  group: Group,
  verb: number,
  index: number,
  place: Place,
  draft: Draft,
): Result {
  const result: Result = {
    metric,
    base: null,
    target: null,
    change: null,
    verb,
    segment: index,
    guard: place.segment.guard,
    moved: group.values.some(({ role }) => role === 'base' || role === 'change'),
    topic: draft.topic,
  }
  for (const value of group.values) assign(result, raised(asChange(value, verb, place), result, place))
  return result
}

/** "Raise $4M in seed funding": the value stands right behind the verb, what is raised behind it; it counts from zero. */
function raised(value: Value, result: Result, { tokens }: Place): Value {
  const { quantity, at, role, tags } = value
  if (
    role !== 'change' ||
    quantity === null ||
    quantity.unit === '%' ||
    quantity.unit === 'pp' ||
    quantity.unit === 'x'
  )
    return value
  if ((tags & Tag.up) === 0 || result.metric === null || result.metric.start < (tokens[at] as Token).end) return value
  result.verb = Tag.win
  result.moved = false
  return { ...value, role: 'bare' }
}

/** "Grow revenue 20%", "orders up 12%": an amount, because a verb of movement and no "to" stands before it. */
function asChange(value: Value, verb: number, place: Place): Value {
  if (value.role !== 'bare' || value.bound !== null || (verb & (Tag.up | Tag.down | Tag.better)) === 0) return value
  const isCount = value.quantity?.unit === null && (place.head.tags & Tag.win) !== 0
  return isCount ? value : { ...value, role: 'change' }
}
