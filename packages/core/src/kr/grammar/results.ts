import type { Token } from '../token.ts'
import type { Result, SegmentKind } from './analysis.ts'
import { addAside, addBare } from './bare-results.ts'
import type { Head } from './head.ts'
import type { Place } from './metric.ts'
import { namedOut } from './named-values.ts'
import type { Range } from './range.ts'
import { afterJoin, metricOf } from './result-name.ts'
import { joins, merge, resultOf } from './result-values.ts'
import { isOfTopic, verbOf } from './result-verb.ts'
import type { Segment } from './segments.ts'
import type { Value } from './values.ts'

/** What is read so far; `topic` is the name before a colon that the results after it split up. */
export interface Draft {
  readonly text: string
  readonly folded: string
  readonly tokens: readonly Token[]
  readonly results: Result[]
  topic: Range | null
}

export interface Group {
  readonly values: readonly Value[]
  readonly start: number
}

/** Adds the results of a segment and says what the segment is. */
export function addResults(
  draft: Draft,
  segment: Segment,
  index: number,
  head: Head,
  all: readonly Value[],
  time: Range | null,
  tail: Range | null,
): SegmentKind {
  const { tokens, text, folded } = draft
  const values = namedOut(tokens, all, time, tail, head, segment, folded)
  const place: Place = { tokens, segment, head, values, text, folded, time: time ?? tail }
  if (segment.bracket) return addAside(draft, values, segment, place)
  if (values.length === 0) return addBare(draft, place, index)
  const groups = groupsOf(values)
  for (let order = 0; order < groups.length; order++) addGroup(draft, place, groups, order, index)
  return 'result'
}

/** A start and an end make a group; a second of either opens the next one. */
function groupsOf(values: readonly Value[]): Group[] {
  if (isOneGroup(values)) return [{ values, start: (values[0] as Value).cue }]
  const groups: Group[] = []
  let now: Value[] = []
  for (const value of values) {
    if (
      now.some(({ role }) => role === value.role || (role !== 'base' && value.role !== 'base')) &&
      !isArrival(now.at(-1), value) &&
      !isPairBehindAmount(now, value)
    ) {
      groups.push({ values: now, start: (now[0] as Value).cue })
      now = []
    }
    now.push(
      value.role === 'bare' && now.length === 0 && values.length > 1 && followsTarget(values, value)
        ? { ...value, role: 'base' }
        : value,
    )
  }
  groups.push({ values: now, start: now[0]?.cue ?? 0 })
  return groups
}

/** 提升6个百分点至30%: the end right behind the amount. */
const isArrival = (amount: Value | undefined, { role, cue }: Value): boolean =>
  amount?.role === 'change' && role === 'target' && cue - amount.at <= 2

/** "Double contracts from 45 to 90": the start and the end of the amount before them. */
const isPairBehindAmount = (now: readonly Value[], { role }: Value): boolean =>
  role === 'target' && now.length === 2 && now[0]?.role === 'change' && now[1]?.role === 'base'

/** A value alone, or a start and an end with their cues. */
const isOneGroup = ([first, second, third]: readonly Value[]): boolean =>
  second === undefined ||
  (third === undefined && first?.role !== 'bare' && (first?.role === 'base') !== (second.role === 'base'))

const followsTarget = (values: readonly Value[], value: Value): boolean =>
  values[values.indexOf(value) + 1]?.role === 'target'

function addGroup(draft: Draft, place: Place, groups: readonly Group[], order: number, index: number): void {
  const group = groups[order] as Group
  const from =
    order === 0
      ? place.head.body
      : afterJoin(place, ((groups[order - 1] as Group).values.at(-1)?.at ?? 0) + 1, group.start)
  const local: Place = order === 0 ? place : { ...place, head: { ...place.head, body: from } }
  const metric = metricOf(draft, local, group)
  const verb = verbOf(isOfTopic(place, metric) ? { ...place, head: { ...place.head, tags: 0 } } : place, group, order)
  const last = draft.results.at(-1)
  if (last && joins(last, metric, group, order, place.segment, index))
    return merge(draft, last, group, verb, place.segment, metric)
  draft.results.push(resultOf(metric, group, verb, index, place, draft))
}
