import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import { metricAfter, metricBefore, type Place } from './metric.ts'
import type { Range } from './range.ts'
import type { Draft, Group } from './results.ts'
import type { Value } from './values.ts'

/** Where the words of a further group begin: behind its "and"; without one they belong to the group before. */
export function afterJoin({ tokens, folded }: Place, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (((tokens[at] as Token).tags & Tag.and) !== 0) return at + 1
  return folded.charCodeAt(tokens[from]?.start ?? 0) >= 0x4e00 ? from : to
}

export function metricOf(draft: Draft, place: Place, group: Group): Range | null {
  const first = group.values[0] as Value
  const before = isNoneOf(place, first) ? null : metricBefore(asNoun(place, group), first.cue)
  if (before && isStatistic(draft, before)) return null
  if (before && !isOnlyTopic(draft, before)) return before
  if (before && /^(?:it|them|this|that|these|其|它)$/i.test(draft.text.slice(before.start, before.end))) return null
  if (before === null && first.role !== 'bare' && place.head.verb < 0 && isGoingOn(draft, first, place)) return null
  const last = group.values.at(-1) as Value
  const after = metricAfter(place, last.at)
  if (before === null && after === null && last !== first) return metricAfter(place, first.at)
  return after && (before === null || after.end - after.start > 2) && isNamed(draft, after) ? after : before
}

const statistic =
  /^(?:(?:the )?(?:median|mean|average|p\d\d|中位数|均值|平均)|(?:in )?(?:(?:working |business |calendar )?(?:days|hours|minutes|weeks|months)|m3|kg|tonnes|单位.{1,4})(?: per \w+)?)$/

/** "Contract review time, median: 6 → 2", "Wait for a decision, in working days: …": the name stands before the comma. */
export const isStatistic = ({ results, folded }: Draft, { start, end }: Range): boolean => {
  const last = results.at(-1)
  return last?.metric != null && last.target === null && last.base === null && statistic.test(folded.slice(start, end))
}

/** 爆破班组零损工事故: what there is none of stands behind the word of none. */
const isNoneOf = ({ tokens, folded }: Place, { at, cue, tags }: Value): boolean =>
  at === cue && tags === Tag.none && tokens[at + 1]?.kind === 'text' && folded.startsWith('零', tokens[at]?.start)

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
  const isNoun =
    head.verb >= 0 &&
    (head.tags & Tag.task) !== 0 &&
    (head.tags & (motion | Tag.hold | Tag.win)) === 0 &&
    head.body - head.verb <= 2
  if (!isNoun || place.segment.guard) return place
  const isMeasure =
    values.some(
      ({ role, tags, bound, cue }) =>
        (role === 'target' || role === 'change') &&
        ((tags & (motion | Tag.to | Tag.by)) !== 0 || (bound !== null && cue > head.body && isHanVerb(place))),
    ) &&
    !/^(?:完成|实现|推动|推进|落实|complete|finish|launch|roll out|ship)/.test(
      place.folded.slice(place.tokens[head.verb]?.start ?? 0, (place.tokens[head.verb]?.start ?? 0) + 9),
    )
  return isMeasure ? { ...place, head: { ...head, body: head.verb } } : place
}

const isHanVerb = ({ tokens, head, folded }: Place): boolean =>
  folded.charCodeAt((tokens[head.verb] as Token).start) >= 0x4e00

const isOnlyTopic = (draft: Draft, range: Range): boolean =>
  range.end - range.start <= 5 &&
  /^(?:全球|全国|全集团|公司|我们|团队|kr\d?|it|this|that|them|these|其|它)$/i.test(
    draft.text.slice(range.start, range.end),
  )

/** Words after a value that are no more than a reference ("of revenue" of a share, "a day") name nothing new. */
const isNamed = (draft: Draft, range: Range): boolean =>
  !/^(?:每|a |per |today|now)/.test(draft.folded.slice(range.start, range.start + 8))
