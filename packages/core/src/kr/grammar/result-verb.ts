import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import { isNounOfVerb, isPlural, type Place } from './metric.ts'
import type { Range } from './range.ts'
import type { Group } from './results.ts'
import type { Value } from './values.ts'

/** The leading verb speaks of the words before a colon, not of the metric behind it: "提升效率：单台工时 42min→35min". */
export function isOfTopic({ tokens, head, segment }: Place, metric: Range | null): boolean {
  if (head.verb < 0 || metric === null) return false
  for (let at = head.body; at < segment.to; at++) {
    const token = tokens[at] as Token
    if (token.start >= metric.start) return false
    if (token.kind === 'colon') return true
  }
  return false
}

const verbBits = motion | Tag.hold | Tag.win | Tag.none | Tag.task

export function verbOf(place: Place, group: Group, order: number): number {
  let tags = order === 0 ? place.head.tags & verbBits : place.head.tags & (motion | Tag.hold)
  let near = 0
  for (const value of group.values) {
    near |= value.tags & (Tag.up | Tag.down | Tag.better | Tag.reach | Tag.hold | Tag.none | Tag.move)
    near |= before(place, value.cue)
  }
  if (group.values.length > 1) near |= between(place, group)
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
  return at >= place.segment.from &&
    token?.kind === 'keyword' &&
    !isNounOfVerb(place, token) &&
    !isBehindBy(place, at) &&
    !isPlural(place, at)
    ? token.tags & (Tag.up | Tag.down | Tag.better | Tag.reach | Tag.move | Tag.hold)
    : 0
}

/** "accuracy by trim from 52%": behind a small word it is a noun. */
const isBehindBy = ({ tokens, folded }: Place, at: number): boolean => {
  const before = tokens[at - 2]
  return before !== undefined && /^(?:by|per|of)$/.test(folded.slice(before.start, before.end))
}

/** The verb between the start and the end: 从37%提升到52%. */
function between(place: Place, group: Group): number {
  let tags = 0
  const last = group.values.at(-1) as Value
  for (let at = (group.values[0] as Value).at + 1; at < last.at; at++)
    tags |= (place.tokens[at] as Token).tags & (Tag.up | Tag.down | Tag.better | Tag.reach | Tag.move)
  return tags
}
