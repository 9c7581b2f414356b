import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Result, SegmentKind } from './analysis.ts'
import type { Head } from './head.ts'
import { metricAfter, metricBefore, type Place } from './metric.ts'
import type { Range } from './range.ts'
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

interface Group {
  readonly values: Value[]
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
  const values = namedOut(tokens, all, time, tail, head, segment)
  const place: Place = { tokens, segment, head, values, text, folded, time: time ?? tail }
  if (segment.bracket) return addAside(draft, values, segment, place)
  if (values.length === 0) return addBare(draft, place, index)
  const groups = groupsOf(values)
  groups.forEach((group, order) => addGroup(draft, place, group, order, groups, index))
  return 'result'
}

/** Leaves the values that belong to names and times out. */
function namedOut(
  tokens: readonly Token[],
  all: readonly Value[],
  time: Range | null,
  tail: Range | null,
  head: Head,
  segment: Segment,
): Value[] {
  const own = all.filter((value) => isOwn(tokens, value, time, tail) && !isFilledLater(all, value))
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
function pickBare(tokens: readonly Token[], own: readonly Value[], head: Head, segment: Segment): Value[] {
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
    !isPer(after, tokens, at)
  )
}

const isPer = (_after: Token, tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).quantity?.rate === true

/** A start and an end make a group; a second of either opens the next one. */
function groupsOf(values: readonly Value[]): Group[] {
  const groups: Group[] = []
  let now: Value[] = []
  for (const value of values) {
    if (now.some(({ role }) => role === value.role || (role !== 'base' && value.role !== 'base'))) {
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

const followsTarget = (values: readonly Value[], value: Value): boolean =>
  values[values.indexOf(value) + 1]?.role === 'target'

function addGroup(
  draft: Draft,
  place: Place,
  group: Group,
  order: number,
  groups: readonly Group[],
  index: number,
): void {
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

/** Where the words of a further group begin: behind its "and"; without one they belong to the group before. */
function afterJoin({ tokens, folded }: Place, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (((tokens[at] as Token).tags & Tag.and) !== 0) return at + 1
  return folded.charCodeAt((tokens[from] as Token | undefined)?.start ?? 0) >= 0x4e00 ? from : to
}

function metricOf(draft: Draft, place: Place, group: Group): Range | null {
  const first = group.values[0] as Value
  const before = metricBefore(asNoun(place, group), first.cue)
  if (before && !isOnlyTopic(draft, before)) return before
  if (before && /^(?:it|them|this|that|these|其|它)$/i.test(draft.text.slice(before.start, before.end))) return null
  if (before === null && first.role !== 'bare' && place.head.verb < 0 && isGoingOn(draft, first, place)) return null
  const last = group.values.at(-1) as Value
  const after = metricAfter(place, last.at)
  if (before && after && first.role === 'bare' && isBehindWin(place, first.at)) return after
  return after && (before === null || after.end - after.start > 2) && isNamed(draft, after) ? after : before
}

/** 在华东新增40家经销商: what is won stands behind the count. */
const isBehindWin = ({ tokens }: Place, at: number): boolean => {
  const token = tokens[at - 1]
  return token?.kind === 'keyword' && (token.tags & Tag.win) !== 0
}

/** "…, needs to be 88% w/o extra heads": the segment begins with the cue of a value that the result before lacks. */
function isGoingOn({ results }: Draft, first: Value, { tokens, segment }: Place): boolean {
  const last = results.at(-1)
  if (!last?.metric || segment.guard) return false
  const isOpen = first.role === 'base' ? last.base === null : last.target === null || last.target.role === 'bare'
  return isOpen && tokens.slice(segment.from, first.cue).every(({ kind }) => kind === 'space' || kind === 'keyword')
}

/** "构建耗时从0.5小时缩到", "Design review turnaround from": a verb of work before a measure with start and end is part of its name. */
function asNoun(place: Place, { values }: Group): Place {
  const { head } = place
  const isMeasure =
    values.some(({ role, tags }) => (role === 'target' || role === 'change') && (tags & (motion | Tag.to)) !== 0) &&
    !/^(?:完成|实现|推动|推进|落实|complete|finish|launch|roll out|ship)/.test(
      place.folded.slice(
        (place.tokens[head.verb] as Token | undefined)?.start ?? 0,
        ((place.tokens[head.verb] as Token | undefined)?.start ?? 0) + 9,
      ),
    )
  const isNoun =
    head.verb >= 0 &&
    (head.tags & Tag.task) !== 0 &&
    (head.tags & (motion | Tag.hold | Tag.win)) === 0 &&
    head.body - head.verb <= 2
  return isMeasure && isNoun && !place.segment.guard ? { ...place, head: { ...head, body: head.verb } } : place
}

const isOnlyTopic = (draft: Draft, range: Range): boolean =>
  /^(?:全球|全国|全集团|公司|我们|团队|kr\d?|it|this|that|them|these|其|它)$/i.test(
    draft.text.slice(range.start, range.end),
  )

/** Words after a value that are no more than a reference ("of revenue" of a share, "a day") name nothing new. */
const isNamed = (draft: Draft, range: Range): boolean =>
  !/^(?:每|a |per |today|now)/.test(draft.folded.slice(range.start, range.start + 8))

/** The leading verb speaks of the words before a colon, not of the metric behind it: "提升效率：单台工时 42min→35min". */
function isOfTopic({ tokens, head, segment }: Place, metric: Range | null): boolean {
  if (head.verb < 0 || metric === null) return false
  for (let at = head.body; at < segment.to; at++) {
    const token = tokens[at] as Token
    if (token.start >= metric.start) return false
    if (token.kind === 'colon') return true
  }
  return false
}

const verbBits = motion | Tag.hold | Tag.win | Tag.none | Tag.task

function verbOf(place: Place, group: Group, order: number): number {
  let tags = order === 0 ? place.head.tags & verbBits : place.head.tags & (motion | Tag.hold)
  let near = 0
  for (const value of group.values) {
    near |= value.tags & (Tag.up | Tag.down | Tag.better | Tag.reach | Tag.hold | Tag.none | Tag.move)
    near |= before(place, value.cue)
    near |= between(place, group)
  }
  if ((near & (Tag.up | Tag.down)) !== 0) tags &= ~(Tag.hold | Tag.reach | (near & Tag.up ? Tag.down : Tag.up))
  return tags | near
}

const before = (place: Place, cue: number): number => {
  let at = cue - 1
  while (
    at >= place.segment.from &&
    ((place.tokens[at] as Token).kind === 'space' || (place.tokens[at] as Token).kind === 'colon')
  )
    at--
  const token = place.tokens[at]
  return at >= place.segment.from && token?.kind === 'keyword'
    ? token.tags & (Tag.up | Tag.down | Tag.better | Tag.reach | Tag.move | Tag.hold)
    : 0
}

/** The verb between the start and the end: 从37%提升到52%. */
function between(place: Place, group: Group): number {
  let tags = 0
  const last = group.values.at(-1) as Value
  for (let at = (group.values[0] as Value).at + 1; at < last.at; at++)
    tags |= (place.tokens[at] as Token).tags & (Tag.up | Tag.down | Tag.better | Tag.reach | Tag.move)
  return tags
}

/** Whether the values go on with the result before: no name of their own, and a place for them. */
function joins(
  last: Result,
  metric: Range | null,
  group: Group,
  order: number,
  segment: Segment,
  index: number,
): boolean {
  if (order > 0 || segment.guard || last.segment === index) return false
  const roles = group.values.map(({ role }) => role)
  if (metric !== null && last.metric === null && last.target === null && last.change === null) return true
  const isOpen = last.change === null && (last.target === null || last.target.role === 'bare')
  const isFree = roles.every((role) => (role === 'base' ? last.base === null : isOpen))
  return (
    isFree &&
    (metric === null ||
      (last.metric !== null && !last.moved && last.target === null && roles.length > 0 && metric === null))
  )
}

function merge(draft: Draft, last: Result, group: Group, verb: number, segment: Segment, metric: Range | null): void {
  last.metric ??= metric
  if (last.target?.role === 'bare' && group.values.some(({ role }) => role !== 'base')) giveUpTarget(draft, last, group)
  for (const value of group.values) assign(last, value)
  if ((last.verb & (Tag.up | Tag.down)) === 0) last.verb |= verb
  last.moved ||= !segment.bracket && group.values.some(({ role }) => role !== 'base')
}

/** A plain value before the real end is the start of it, or part of the name: "answered in 20 secs". */
function giveUpTarget({ tokens, text }: Draft, last: Result, group: Group): void {
  const bare = last.target as Value
  last.target = null
  const end = group.values.find(({ role }) => role !== 'base')
  if (last.base === null && end?.quantity?.unit === bare.quantity?.unit) last.base = bare
  else if (last.metric && last.base !== bare) {
    const token = tokens[bare.at] as Token
    if (token.start > last.metric.end && token.start - last.metric.end < 8 && text.length >= token.end)
      last.metric = { start: last.metric.start, end: token.end }
  }
}

function assign(result: Result, value: Value): void {
  if (value.role === 'base') result.base ??= value
  else if (value.role === 'change') result.change ??= value
  else result.target ??= value
}

function resultOf(metric: Range | null, group: Group, verb: number, index: number, place: Place, draft: Draft): Result {
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
  for (const value of asChange(group.values, verb, place)) assign(result, raised(value, result, place))
  return result
}

/** "Raise $4M in seed funding": the value stands right behind the verb, what is raised behind it; it counts from zero. */
function raised(value: Value, result: Result, { tokens }: Place): Value {
  const { quantity, at, role, tags } = value
  if (role !== 'change' || quantity === null || quantity.unit === '%' || quantity.unit === 'pp' || quantity.unit === 'x') return value
  if ((tags & Tag.up) === 0 || result.metric === null || result.metric.start < (tokens[at] as Token).end) return value
  result.verb = Tag.win
  result.moved = false
  return { ...value, role: 'bare' }
}

/** "Grow revenue 20%", "orders up 12%": an amount, because a verb of movement and no "to" stands before it. */
function asChange(values: readonly Value[], verb: number, place: Place): Value[] {
  return values.map((value) => {
    if (value.role !== 'bare' || value.bound !== null || (verb & (Tag.up | Tag.down | Tag.better)) === 0) return value
    const isCount = value.quantity?.unit === null && (place.head.tags & Tag.win) !== 0
    return isCount ? value : { ...value, role: 'change' as const }
  })
}

/** A bracket with a value: today's level of the result before it. */
function addAside(draft: Draft, values: readonly Value[], segment: Segment, place: Place): SegmentKind {
  const last = draft.results.at(-1)
  const value = values[0]
  if (value === undefined || value.role === 'change') return 'context'
  if (last === undefined) {
    if (value.role === 'bare') return 'context'
    draft.results.push({
      metric: null,
      base: null,
      target: null,
      change: null,
      verb: 0,
      segment: -1,
      guard: false,
      moved: false,
      topic: null,
    })
    assign(draft.results[0] as Result, value)
    return 'result'
  }
  const words = draft.folded.slice(
    (place.tokens[segment.from] as Token).start,
    (place.tokens[segment.to - 1] as Token).end,
  )
  if (/满分|scale|其中|out of|次循环|循环|point/.test(words)) return 'context'
  if (last.base === null && (value.role === 'base' || last.change !== null || /年|last|期/.test(words)))
    last.base = value
  else if (value.role === 'target' && last.target === null && last.change === null) last.target = value
  return 'result'
}

/** A segment without values: it may name the metric that the next one measures, or be mere context. */
function addBare(draft: Draft, place: Place, index: number): SegmentKind {
  const last = draft.results.at(-1)
  if (last?.segment === -1) return nameAside(last, place)
  const verb = (place.head.tags & (motion | Tag.hold)) | lastVerb(place)
  if ((place.head.tags & (Tag.task | Tag.verdict | Tag.win)) !== 0 && (verb & (Tag.up | Tag.down | Tag.better)) === 0)
    return 'task'
  if (
    last?.target &&
    /same as|unchanged/.test(
      place.folded.slice(
        (place.tokens[place.segment.from] as Token).start,
        (place.tokens[place.segment.from] as Token).start + 24,
      ),
    )
  ) {
    last.base ??= last.target
    return 'context'
  }
  const metric = metricBefore(place, place.time ? limitOf(place) : place.segment.to)
  if (metric === null) return 'context'
  if (last && (last.target || last.change)) return 'context'
  draft.results.push({
    metric,
    base: null,
    target: null,
    change: null,
    verb,
    segment: index,
    guard: place.segment.guard,
    moved: false,
    topic: null,
  })
  return 'result'
}

function nameAside(last: Result, place: Place): SegmentKind {
  last.metric = metricBefore(place, place.segment.to)
  last.verb |= lastVerb(place) | place.head.tags
  return 'result'
}

const limitOf = (place: Place): number => {
  for (let at = place.segment.from; at < place.segment.to; at++)
    if ((place.tokens[at] as Token).start >= (place.time as Range).start && at > place.head.body) return at
  return place.segment.to
}

/** 让退号率降下来, "get churn down". */
function lastVerb(place: Place): number {
  for (let at = place.segment.to - 1; at > place.head.body; at--) {
    const { tags, kind, depth } = place.tokens[at] as Token
    if (depth > 0) continue
    if (kind === 'keyword' && (tags & (Tag.up | Tag.down | Tag.better)) !== 0)
      return tags & (Tag.up | Tag.down | Tag.better)
    if (kind === 'word' || kind === 'text') break
  }
  return 0
}
