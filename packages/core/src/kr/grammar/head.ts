import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Segment } from './segments.ts'

export interface Head {
  /** Token index of the leading verb, or -1. */
  readonly verb: number
  readonly tags: number
  /** First token after the verb and what goes with it. */
  readonly body: number
}

const verbs = motion | Tag.hold | Tag.task | Tag.win | Tag.verdict
const passing = Tag.lead | Tag.object | Tag.filler | Tag.goal | Tag.and | Tag.guard | Tag.preposition
const timeTail = /^(?:前|之前|以前|内|之内|结束前|底|末|止|间|后)+$/

const followsDate = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1])?.kind === 'date'

/** The verb a segment starts with, behind labels, times, adverbs and object markers. */
export function headOf(tokens: readonly Token[], segment: Segment, text: string): Head {
  const depth = segment.bracket ? 1 : 0
  let verb = -1
  let at = Math.max(segment.from, eventEnd(tokens, segment, text) + 1)
  for (; at < segment.to; at++) {
    const token = tokens[at] as Token
    if (token.depth !== depth) {
      if (verb < 0 && at <= segment.from + 5 && !segment.bracket) continue
      break
    }
    if (token.kind === 'space' || token.kind === 'label') continue
    if (token.kind === 'date') {
      if (verb >= 0) break
      continue
    }
    if (token.kind === 'text' && followsDate(tokens, at) && timeTail.test(text.slice(token.start, token.end))) continue
    if (token.kind === 'placeholder' && verb < 0 && text.charCodeAt(token.start) === 91) continue
    if (token.kind === 'colon' && verb < 0 && tokens[at - 1]?.kind === 'date') continue
    if (token.kind !== 'keyword') break
    if (verb < 0 && !segment.guard && isGerund(text, token)) break
    if ((token.tags & Tag.filler) !== 0 && isAverage(text, token.start)) break
    if ((token.tags & verbs) !== 0 && (verb < 0 || chains(tokens, verb, at, text))) verb = at
    else if (
      verb >= 0 &&
      (token.tags & Tag.to) !== 0 &&
      text.startsWith('continue', (tokens[verb] as Token).start) &&
      text.startsWith('to', token.start)
    )
      continue
    else if (verb >= 0 && (token.tags & (Tag.object | Tag.vague | Tag.filler)) === 0) break
    else if ((token.tags & (passing | Tag.vague)) === 0) break
    else if (verb >= 0 && (token.tags & Tag.filler) !== 0 && (token.tags & (Tag.base | Tag.from)) !== 0) break
  }
  return { verb, tags: verb < 0 ? 0 : headTags(tokens, verb, segment, text), body: at }
}

/** 商场重开前签下5家店: the token in which an event ends behind which the verb stands, or -1. */
export function eventEnd(tokens: readonly Token[], { from, to }: Segment, text: string): number {
  if ((tokens[from] as Token).kind !== 'text') return -1
  for (let at = from; at < to - 1 && at < from + 4; at++) {
    const { kind, end } = tokens[at] as Token
    if (kind !== 'text' && kind !== 'keyword') return -1
    if (text.charAt(end - 1) !== '前') continue
    const next = tokens[at + 1] as Token
    return next.end - next.start > 1 && (next.tags & (Tag.win | Tag.task | Tag.verdict)) !== 0 ? at : -1
  }
  return -1
}

const isAverage = (text: string, at: number): boolean =>
  text.startsWith('平均', at) || text.startsWith('average', at) || text.startsWith('total', at)

/** "Planning appeals", "Training hours": an -ing word in front is a noun. */
const isGerund = (text: string, { start, end }: Token): boolean =>
  end - start > 5 && text.startsWith('ing', end - 3) && !text.slice(start, end).includes(' ')

/** "持续提升", "continue to pay": a second verb right after the first takes over; "improve win rate" keeps the first. */
function chains(tokens: readonly Token[], verb: number, at: number, text: string): boolean {
  const first = tokens[verb] as Token
  if (!/[a-z]/.test(text[first.start] as string))
    return (first.tags & (Tag.lead | Tag.hold)) !== 0 && at === verb + 1 && (first.tags & Tag.reach) !== 0
  return (
    text.startsWith('continue to', first.start) ||
    (at === verb + 4 && (tokens[at - 2]?.tags ?? 0) & Tag.and ? true : false)
  )
}

/** A single Han verb (提, 拉, 做) before a noun is rather a part of the noun. */
function headTags(tokens: readonly Token[], verb: number, segment: Segment, text: string): number {
  const token = tokens[verb] as Token
  const next = tokens[verb + 1]
  const isHan = text.charCodeAt(token.start) >= 0x4e00
  if (!isHan || token.end - token.start > 1 || token.tags & Tag.hold) return token.tags
  return next !== undefined && verb + 1 < segment.to && (next.quantity !== null || next.kind === 'placeholder')
    ? token.tags
    : 0
}
