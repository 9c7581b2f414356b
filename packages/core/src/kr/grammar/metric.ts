import { isMeasurable } from '../lexicon/metrics.ts'
import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Head } from './head.ts'
import { isTotal } from './named-values.ts'
import { type Range, trim } from './range.ts'
import type { Segment } from './segments.ts'
import { isValue, type Value } from './values.ts'

export interface Place {
  readonly tokens: readonly Token[]
  readonly segment: Segment
  readonly head: Head
  readonly values: readonly Value[]
  readonly text: string
  readonly folded: string
  readonly time: Range | null
}

const isGlue = (token: Token): boolean => token.kind === 'space' || token.kind === 'colon'

const trailing =
  motion | Tag.filler | Tag.lead | Tag.goal | Tag.hold | Tag.base | Tag.preposition | Tag.vague | Tag.object | Tag.from

/** The words before the first value, without verbs, times and labels. */
export function metricBefore(place: Place, limit: number): Range | null {
  const { tokens, segment, head, folded } = place
  let from = head.body
  let to = limit
  if (limit === segment.to) to = beforeBracket(tokens, from, to)
  while (to > from && dropsAtEnd(tokens[to - 1] as Token, tokens, to - 1, place)) to--
  const colon = lastIndex(tokens, from, to, (token) => token.kind === 'colon' && token.depth === depthOf(segment))
  if (colon >= 0) {
    const right = metricBetween(place, colon + 1, to)
    if (right === null) return metricBefore(place, colon)
    const left = metricBefore(place, colon)
    if (left && isPercentile(place.text, right)) return { start: left.start, end: right.end }
    return left && isTopic(place, left, right) ? left : right
  }
  const verb = lastIndex(tokens, from + 1, to, (token) => isInnerVerb(folded, token))
  if (verb > from && verb + 1 < to) from = verb + 1
  const marker = lastIndex(
    tokens,
    from,
    to,
    (token) =>
      (token.tags & Tag.object) !== 0 &&
      (token.tags & Tag.down) === 0 &&
      isHanAt(folded, token) &&
      (token.tags & Tag.to) === 0,
  )
  if (marker >= from && marker + 1 < to) from = marker + 1
  return metricBetween(place, from, to)
}

/** "API latency: p50" is one name. */
const isPercentile = (text: string, { start, end }: Range): boolean => /^p\d{1,2}$/i.test(text.slice(start, end))

/** "客户留存：中小企业": the right part names a segment of what the left one measures. */
function isTopic({ text, segment }: Place, left: Range, right: Range): boolean {
  const name = text.slice(right.start, right.end)
  return !segment.bracket && !isMeasurable(name, false) && isMeasurable(text.slice(left.start, left.end), false)
}

/** "Pharma logistics brings cold-chain excursions down": the subject before the verb is no part of the name. */
const isInnerVerb = (text: string, { kind, tags, start, end }: Token): boolean =>
  kind === 'keyword' &&
  (tags & (Tag.up | Tag.down | Tag.move | Tag.better)) !== 0 &&
  /^(?:lift|lifts|raises|brings|cuts|reduces|lowers|increases|improves|drives|boosts|grows|takes|pushes|shortens|goes)$/.test(
    text.slice(start, end),
  ) &&
  !/(?:of|ed|overdue|ing) $/.test(text.slice(Math.max(0, start - 8), start))

/** Without the bracket that ends a sentence without values. */
function beforeBracket(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end > from && ((tokens[end - 1] as Token).depth > 0 || (tokens[end - 1] as Token).kind === 'space')) end--
  return end > from ? end : to
}

const depthOf = (segment: Segment): number => (segment.bracket ? 1 : 0)
const isHanAt = (text: string, token: Token): boolean => text.charCodeAt(token.start) >= 0x4e00

function lastIndex(tokens: readonly Token[], from: number, to: number, test: (token: Token) => boolean): number {
  for (let at = to - 1; at >= from; at--) if (test(tokens[at] as Token)) return at
  return -1
}

function dropsAtEnd(token: Token, tokens: readonly Token[], at: number, place: Place): boolean {
  if (isGlue(token) || token.kind === 'arrow' || token.kind === 'separator') return true
  if (token.kind === 'date' || isIn(place.time, token)) return true
  if (token.kind !== 'keyword' || isRatio(tokens, at, place)) return false
  if (place.folded.startsWith('中位数', token.start)) return false
  if (
    isNounBeforeStart(place, at) ||
    isQuietNoun(place.folded, token) ||
    isNounOfVerb(place, token) ||
    isPlural(place, at)
  )
    return false
  if ((token.tags & trailing) !== 0) return !isPartOfName(token, tokens, at, place)
  return (token.tags & (Tag.to | Tag.by | Tag.atLeast | Tag.atMost)) !== 0
}

const isIn = (time: Range | null, { start, end }: Token): boolean =>
  time !== null && start >= time.start && end <= time.end

/** 成本收入比从38%降至33%: 比 compares only with what follows it at once. */
const isRatio = (tokens: readonly Token[], at: number, { folded }: Place): boolean =>
  folded.charCodeAt((tokens[at] as Token).start) === 0x6bd4 &&
  tokens[at - 1]?.kind === 'text' &&
  tokens[at + 1]?.kind === 'keyword'

/** "Increase patient falls from", "Cut customs holds by": behind a leading verb one more in -s is a noun. */
export const isNounOfVerb = ({ tokens, head, folded }: Place, { tags, start, end }: Token): boolean =>
  head.verb >= 0 &&
  (head.tags & (Tag.up | Tag.down | Tag.better)) !== 0 &&
  (tags & (motion | Tag.hold)) !== 0 &&
  start > (tokens[head.verb] as Token).end + 1 &&
  folded.charCodeAt(end - 1) === 115 &&
  !folded.slice(start, end).includes(' ') &&
  folded.charCodeAt((tokens[head.verb] as Token).end - 1) !== 115

/** "Reduce shrink from 1.2%": of two verbs before "from" the second is the noun. */
const isNounBeforeStart = ({ tokens, head, folded }: Place, at: number): boolean =>
  head.verb >= 0 &&
  at === head.verb + 2 &&
  (head.tags & (Tag.up | Tag.down)) !== 0 &&
  !isHanAt(folded, tokens[at] as Token) &&
  ((tokens[at] as Token).tags & (Tag.up | Tag.down)) !== 0 &&
  folded.startsWith(' from ', (tokens[at] as Token).end)

/** "share of all stays: 24%": before a colon a word in -s is a noun. */
export const isPlural = ({ tokens, folded }: Place, at: number): boolean =>
  tokens[at + 1]?.kind === 'colon' && folded.charCodeAt((tokens[at] as Token).end - 1) === 115

/** "close", "books", "orders": verbs of arriving that end a name more often than they govern its value. */
const isQuietNoun = (text: string, { tags, start, end }: Token): boolean =>
  (tags & Tag.reach) !== 0 &&
  (tags & (Tag.up | Tag.down | Tag.move | Tag.better | Tag.hold)) === 0 &&
  !isHan(text, start) &&
  !/^(?:reach|hit|achiev|pass|exceed|surpass|attain|get|deliver|make)/.test(text.slice(start, end))

const isHan = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x4e00

/** A last word such as "cost cut" or 增长 is a verb only if something precedes it. */
const isPartOfName = (token: Token, tokens: readonly Token[], at: number, place: Place): boolean =>
  at <= place.head.body &&
  isHanAt(place.folded, token) &&
  (token.tags & motion) !== 0 &&
  tokens[at + 1]?.kind === 'text'

function metricBetween(place: Place, start: number, end: number): Range | null {
  const { tokens, text, segment } = place
  let from = start
  let to = end
  while (from < to && dropsAtStart(tokens[from] as Token, tokens, from, place)) from++
  while (to > from && dropsAtEnd(tokens[to - 1] as Token, tokens, to - 1, place)) to--
  to = beforeAside(tokens, from, to, segment)
  if (to <= from) return null
  const first = tokens[from] as Token
  const range = trim(text, startOf(place, first), (tokens[to - 1] as Token).end, ' \t　:：,，-—')
  return range && withoutTimeWords(text, range)
}

/** 前, 内 after a date belong to the time. */
function startOf(place: Place, first: Token): number {
  const { time } = place
  return time && time.start < first.start && time.end > first.start ? time.end : first.start
}

/** A closing bracket at the end, "NPS (now 32)", is no part of the name; one inside it is. */
function beforeAside(tokens: readonly Token[], from: number, to: number, segment: Segment): number {
  if (tokens[to - 1]?.kind !== 'close' || segment.bracket) return to
  let at = to - 1
  while (at > from && (tokens[at] as Token).kind !== 'open') at--
  const inner = tokens.slice(at + 1, to - 1)
  const isAside = inner.some(
    ({ quantity, date, kind, tags }) =>
      quantity || date || kind === 'colon' || (tags & (Tag.base | Tag.from | Tag.source | Tag.owner)) !== 0,
  )
  return isAside ? at : to
}

const leading = Tag.filler | Tag.lead | Tag.object | Tag.vague | Tag.guard | Tag.goal

function dropsAtStart(token: Token, tokens: readonly Token[], at: number, place: Place): boolean {
  if (
    isGlue(token) ||
    token.kind === 'label' ||
    token.kind === 'date' ||
    token.kind === 'placeholder' ||
    token.kind === 'separator'
  )
    return true
  if (token.quantity !== null) return isTotal(tokens, at)
  if (token.kind !== 'keyword') return false
  if ((token.tags & Tag.and) !== 0) return true
  if ((token.tags & Tag.none) !== 0)
    return !isHanAt(place.folded, token) || place.values.some((value) => value.at === at)
  if ((token.tags & (Tag.up | Tag.down)) !== 0 && / (?:in|of)$/.test(place.folded.slice(token.start, token.end)))
    return true
  if ((token.tags & (Tag.atLeast | Tag.atMost)) !== 0) return at + 1 < tokens.length
  if (
    (token.tags & Tag.preposition) !== 0 &&
    /^(?:of|in|to|on|for|from|in the|at)$/.test(place.folded.slice(token.start, token.end))
  )
    return true
  if ((token.tags & Tag.base) !== 0 && place.folded.startsWith("'s", token.end - 2)) return true
  if ((token.tags & Tag.same) !== 0) return true
  if ((token.tags & Tag.vague) !== 0 && !isHanAt(place.folded, token))
    return place.folded.startsWith('ly', token.end - 2) || place.folded.startsWith('further', token.start)
  return (token.tags & leading) !== 0 && !isAverage(place.folded, token)
}

const isAverage = (text: string, token: Token): boolean =>
  text.startsWith('average', token.start) ||
  text.startsWith('平均', token.start) ||
  text.startsWith('total', token.start)

const timeWords =
  /^(?:(?:monthly|quarterly|annual|yearly|weekly) (?=(?:nps|loss|csat|revenue|churn|cost|sales)\b)|年度|季度|月度|月均|年化|全年|每月|每年|每周|每季度|每天|本季度|前(?=[\u4e00-\u9fa5]))/i

const timeHeads = new Set(Array.from('年季月全每本前mqaywMQAYW', (char) => char.charCodeAt(0)))

function withoutTimeWords(text: string, range: Range): Range {
  if (!timeHeads.has(text.charCodeAt(range.start))) return range
  const found = timeWords.exec(text.slice(range.start, range.start + 24))
  return found && range.start + found[0].length < range.end
    ? { start: range.start + found[0].length, end: range.end }
    : range
}

const stops = Tag.from | Tag.to | Tag.source | Tag.owner | Tag.due | Tag.base | Tag.same | Tag.by

/** The words after a value: "12% of churned accounts", 10家三甲医院. */
export function metricAfter(place: Place, at: number): Range | null {
  const { tokens, segment, time } = place
  let from = at + 1
  let to = from
  if (tokens[at]?.quantity?.rate) return timeSpent(place, at)
  for (; to < segment.to; to++) {
    const token = tokens[to] as Token
    if (token.depth !== depthOf(segment) || token.kind === 'open' || token.kind === 'close' || token.kind === 'arrow')
      break
    if (time && token.start >= time.start && token.start < time.end) break
    if (place.values.some(({ role, cue }) => cue === to && role === 'base')) break
    if (
      token.kind === 'keyword' &&
      (token.tags & Tag.and) !== 0 &&
      (tokens[to + 2]?.quantity || tokens[to + 1]?.quantity)
    )
      break
    if (to > at + 2 && isValue(token) && !isInName(tokens, to) && !isTotal(tokens, to)) break
    if (to > at + 1 && token.kind === 'keyword' && (token.tags & Tag.win) !== 0 && isHanAt(place.folded, token)) break
    if (to > at + 2 && (token.tags & stops) !== 0 && (token.tags & Tag.filler) === 0 && !isInner(place, token)) break
  }
  while (from < to && dropsAtStart(tokens[from] as Token, tokens, from, place)) from++
  return metricBetween(place, from, to)
}

/** "1,400 hours a month spent on invoices": what takes the time names it, with the word of time inside the value. */
function timeSpent({ tokens, folded }: Place, at: number): Range | null {
  const { start, end } = tokens[at] as Token
  if (!/^ (?:a|an|per|each|every) \w+ (?:spent|lost|wasted|needed|used|taken)\b/.test(folded.slice(end, end + 24)))
    return null
  const word = folded.slice(start, end).search(/[a-z]+$/)
  const stop = folded.slice(end).search(/[,;.(]|$/)
  return word < 0 ? null : { start: start + word, end: end + stop }
}

/** "attended within 40 minutes", "in the Nordics": a small word inside the name. */
const isInner = (place: Place, token: Token): boolean =>
  /^(?:in|on|at|for|per|not|to|by|over|was|were|from)$/.test(place.folded.slice(token.start, token.end))

const isInName = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && (before.tags & (Tag.preposition | Tag.atMost | Tag.atLeast)) !== 0
}
