import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Result, SegmentKind } from './analysis.ts'
import { metricBefore, type Place } from './metric.ts'
import type { Range } from './range.ts'
import { isStatistic } from './result-name.ts'
import { assign } from './result-values.ts'
import type { Draft } from './results.ts'
import type { Segment } from './segments.ts'
import type { Value } from './values.ts'

/** A bracket with a value: today's level of the result before it. */
export function addAside(draft: Draft, values: readonly Value[], segment: Segment, place: Place): SegmentKind {
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
  if (
    last.base === null &&
    (value.role === 'base' ||
      last.change !== null ||
      /年|last|期|上[届次轮]|此前|之前|往|原|prior|before|previous|\b20\d\d\b/.test(words))
  )
    last.base = value
  else if (value.role === 'target' && last.target === null && last.change === null) last.target = value
  return 'result'
}

/** A segment without values: it may name the metric that the next one measures, or be mere context. */
export function addBare(draft: Draft, place: Place, index: number): SegmentKind {
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
  if (metric === null || isStatistic(draft, metric)) return 'context'
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
