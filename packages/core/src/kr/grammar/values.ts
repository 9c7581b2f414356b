import { amountOf } from '../lexicon/amounts.ts'
import { motion, Tag } from '../lexicon/tags.ts'
import type { Quantity, Token } from '../token.ts'
import type { Segment } from './segments.ts'

type Role = 'base' | 'target' | 'change' | 'bare'

/** A value of a segment and what its neighbours make of it. `cue` is the token where the words that belong to it begin. */
export interface Value {
  readonly at: number
  readonly cue: number
  readonly role: Role
  /** null: unfilled. */
  readonly quantity: Quantity | null
  readonly bound: 'atLeast' | 'atMost' | null
  /** Bits of the words that gave the role. */
  readonly tags: number
}

const soft = Tag.filler | Tag.lead

const isSkipped = (token: Token, depth: number): boolean =>
  token.kind === 'space' ||
  token.depth !== depth ||
  (token.kind === 'keyword' && token.tags !== 0 && (token.tags & ~soft) === 0)

function previous(tokens: readonly Token[], at: number, from: number, depth: number): number {
  let i = at - 1
  while (i >= from && isSkipped(tokens[i] as Token, depth)) i--
  return i
}

export function following(tokens: readonly Token[], at: number, to: number, depth: number): number {
  let i = at + 1
  while (i < to && isSkipped(tokens[i] as Token, depth)) i++
  return i
}

export const isValue = (token: Token): boolean => token.quantity !== null || token.kind === 'placeholder'

export function valuesOf(tokens: readonly Token[], segment: Segment, text: string): Value[] {
  const values: Value[] = []
  const depth = segment.bracket ? 1 : 0
  for (let at = segment.from; at < segment.to; at++) {
    const token = tokens[at] as Token
    if (token.depth !== depth || isWhichOnes(tokens, at, text)) continue
    if (isValue(token)) values.push(readValue(tokens, segment, at, depth, text))
    else if ((token.tags & (Tag.amount | Tag.none)) !== 0) {
      const value = readWordValue(tokens, segment, at, depth, text)
      if (value) values.push(value)
    }
  }
  return values
}

/** "the two regional hubs": a plain number in words behind "the" says which ones and not how many. */
const isWhichOnes = (tokens: readonly Token[], at: number, text: string): boolean => {
  const { quantity, start } = tokens[at] as Token
  return (
    quantity !== null &&
    quantity.unit === null &&
    quantity.high === null &&
    text.charCodeAt(start) >= 97 &&
    text.charCodeAt(start) <= 122 &&
    text.startsWith('the ', start - 4) &&
    tokens[at + 2]?.kind === 'word'
  )
}

/** "20% increase in signups": bits of the noun of movement behind the value, or 0. */
function amountBefore(tokens: readonly Token[], at: number, to: number, depth: number, text: string): number {
  const next = following(tokens, at, to, depth)
  const token = next < to ? tokens[next] : undefined
  if (token === undefined || (token.tags & (Tag.up | Tag.down)) === 0) return 0
  return / (?:in|of)$/.test(text.slice(token.start, token.end)) ? token.tags & (Tag.up | Tag.down) : 0
}

const ranked = /^(?:rank|position|place|number|level|grade|stage)\b/

const isEach = (text: string, token: Token | undefined): boolean =>
  token !== undefined && text.charCodeAt(token.start) === 0x6bcf

/** "from rank 8", 从每百万工时2.4起, 由2024年的6起: what stands between a cue and its number. */
function standsBetween(tokens: readonly Token[], at: number, text: string): boolean {
  const { kind, start, end } = tokens[at] as Token
  if (kind === 'text') return isEach(text, tokens[at]) || isEach(text, tokens[at - 1])
  return kind === 'date' || (kind === 'word' && ranked.test(text.slice(start, end)))
}

function behindName(tokens: readonly Token[], at: number, from: number, depth: number, text: string): number {
  if (!standsBetween(tokens, at, text)) return at
  const cue = previous(tokens, at, from, depth)
  return cue >= from && ((tokens[cue] as Token).tags & (Tag.from | Tag.to)) !== 0 ? cue : at
}

/** "由+5升至+9", "-2 to +4": between start and end a sign belongs to the number. */
const isPaired = (tokens: readonly Token[], at: number, from: number): boolean =>
  at >= from && (tagsAt(tokens, at, from) & (Tag.from | Tag.to)) !== 0

function readValue(tokens: readonly Token[], segment: Segment, at: number, depth: number, text: string): Value {
  const { from, to } = segment
  const { quantity, start } = tokens[at] as Token
  const prior = previous(tokens, at, from, depth)
  if (text.charCodeAt(start) === 43 && !isPaired(tokens, prior, from))
    return { at, cue: at, role: 'change', quantity, bound: null, tags: Tag.up }
  let before = prior < from ? prior : behindName(tokens, prior, from, depth, text)
  let cue = at
  let bound: Value['bound'] = null
  const near = tagsAt(tokens, before, from)
  if ((near & (Tag.atLeast | Tag.atMost)) !== 0) {
    bound = (near & Tag.atLeast) !== 0 ? 'atLeast' : 'atMost'
    cue = before
    if ((near & (Tag.from | Tag.to | Tag.reach)) === 0) before = previous(tokens, before, from, depth)
  }
  const isRatio = bound !== null && before >= from && text.startsWith('比', (tokens[before] as Token).start)
  const isCounted = bound === null && isWinning(near, quantity)
  const led = isRatio || isCounted ? null : roleBefore(tokens, before, from, depth, text)
  const role = led === 'change' && bound !== null && isLevel(text, tokens[cue] as Token) ? 'target' : led
  if (role !== null && before >= from)
    return { at, cue: before, role, quantity, bound, tags: tagsAt(tokens, before, from) }
  const amount = amountBefore(tokens, at, to, depth, text)
  if (amount !== 0 && bound === null) return { at, cue, role: 'change', quantity, bound, tags: amount }
  const next = roleAfter(tokens, at, to, depth)
  return { at, cue, role: bound !== null && next === null ? 'target' : (next ?? 'bare'), quantity, bound, tags: near }
}

/** "fall below 3%" names a level, "grow at least 3%" an amount. */
const isLevel = (text: string, { start }: Token): boolean =>
  /^(?:below|under|above|beyond)\b/.test(text.slice(start, start + 7))

/** "Secure 25 letters of intent", "close $2M": what is won one by one is counted from zero, no level to be reached. */
const isWinning = (tags: number, quantity: Quantity | null): boolean =>
  (tags & (Tag.win | Tag.reach | Tag.task)) === (Tag.win | Tag.reach) &&
  quantity !== null &&
  (quantity.unit === null || quantity.unit.length === 3)

/** "Halve the 1,400 hours", "double 45 contracts": what is multiplied is where it starts. */
const isMultiplier = (text: string, { tags, start }: Token): boolean =>
  (tags & Tag.amount) !== 0 && multipliers.some((word) => text.startsWith(word, start))

const multipliers = ['halv', 'doubl', 'tripl', 'quadrupl']

const tagsAt = (tokens: readonly Token[], at: number, from: number): number =>
  at >= from ? (tokens[at] as Token).tags : 0

function roleBefore(tokens: readonly Token[], at: number, from: number, depth: number, text: string): Role | null {
  if (at < from) return null
  const { kind, tags } = tokens[at] as Token
  if (kind === 'colon') {
    const label = tagsAt(tokens, previous(tokens, at, from, depth), from)
    return (label & Tag.base) !== 0 ? 'base' : (label & Tag.goal) !== 0 ? 'target' : null
  }
  if (kind === 'arrow') return 'target'
  if (kind === 'text' && text.startsWith("'s", (tokens[at] as Token).start) && tokens[at - 1]?.kind === 'date')
    return 'base'
  if (kind === 'date') return null
  if ((tags & Tag.to) !== 0 && (tags & Tag.from) === 0) return 'target'
  if ((tags & Tag.from) !== 0) return 'base'
  if ((tags & Tag.base) !== 0 || isMultiplier(text, tokens[at] as Token)) return 'base'
  if ((tags & Tag.by) !== 0 && (tags & Tag.to) === 0) return 'change'
  return roleOfVerb(tags) ?? roleOfAim(tags, text, tokens[at] as Token)
}

function roleOfVerb(tags: number): Role | null {
  if ((tags & (Tag.win | Tag.up)) === (Tag.win | Tag.up)) return 'bare'
  if ((tags & Tag.reach) !== 0 && (tags & Tag.task) === 0) return 'target'
  if ((tags & (Tag.up | Tag.down | Tag.better)) !== 0) return 'change'
  if ((tags & (Tag.hold | Tag.reach)) !== 0) return 'target'
  return (tags & Tag.move) !== 0 ? 'target' : null
}

/** "on" leads to today's value ("30% on today's 380"), the other words of aim to the target. */
const roleOfAim = (tags: number, text: string, token: Token): Role | null => {
  if ((tags & Tag.goal) === 0) return null
  return text.startsWith('on', token.start) && token.end - token.start === 2 ? null : 'target'
}

/** "31 per month to 8 per month": the period of a rate is passed over, where a "to" stands behind it. */
function behindRate(tokens: readonly Token[], at: number, to: number, depth: number): number {
  const next = following(tokens, at, to, depth)
  if (tokens[at]?.quantity?.rate !== true || next >= to) return next
  const word = (tokens[next] as Token).kind === 'keyword' ? following(tokens, next, to, depth) : next
  if (word >= to || (tokens[word] as Token).kind !== 'word') return next
  const after = following(tokens, word, to, depth)
  return after < to && ((tokens[after] as Token).tags & Tag.to) !== 0 ? after : next
}

function roleAfter(tokens: readonly Token[], at: number, to: number, depth: number): Role | null {
  const next = behindRate(tokens, at, to, depth)
  if (next >= to) return null
  const { kind, tags, quantity } = tokens[next] as Token
  if (kind === 'arrow') return 'base'
  if (quantity !== null || kind === 'placeholder') return null
  if ((tags & Tag.base) !== 0 || (tags & Tag.same) !== 0) return 'base'
  if ((tags & motion) !== 0 && leadsToValue(tokens, next, to, depth)) return 'base'
  if ((tags & Tag.to) !== 0 && isValue((tokens[following(tokens, next, to, depth)] ?? tokens[next]) as Token))
    return 'base'
  return (tags & Tag.goal) !== 0 && (tags & Tag.preposition) === 0 ? 'target' : null
}

/** 35%提高到33%: a verb and "to" and a value. */
function leadsToValue(tokens: readonly Token[], at: number, to: number, depth: number): boolean {
  const next = following(tokens, at, to, depth)
  if (next >= to) return false
  const token = tokens[next] as Token
  if (isValue(token)) return ((tokens[at] as Token).tags & (Tag.to | Tag.reach)) !== 0
  if ((token.tags & Tag.to) === 0) return false
  const last = following(tokens, next, to, depth)
  return last < to && isValue(tokens[last] as Token)
}

const zero: Quantity = { value: 0, high: null, unit: null, noun: null, plain: true, rate: false }

/** Values that are words: halve, 翻一番, zero, 清零. */
function readWordValue(
  tokens: readonly Token[],
  segment: Segment,
  at: number,
  depth: number,
  text: string,
): Value | null {
  const token = tokens[at] as Token
  const amount = (token.tags & Tag.amount) !== 0 ? amountOf(text.slice(token.start, token.end)) : null
  if (amount) return { at, cue: at, role: 'change', quantity: amount.quantity, bound: null, tags: amount.tags }
  const before = previous(tokens, at, segment.from, depth)
  const tags = tagsAt(tokens, before, segment.from)
  if ((token.tags & Tag.down) !== 0) return { at, cue: at, role: 'target', quantity: zero, bound: null, tags: Tag.down }
  if ((tags & (Tag.to | Tag.reach | Tag.down | Tag.hold | Tag.goal)) !== 0)
    return { at, cue: before, role: 'target', quantity: zero, bound: null, tags }
  if (
    text[token.start] === '零' &&
    token.end - token.start === 1 &&
    before >= segment.from &&
    (tokens[before] as Token).kind === 'text' &&
    tokens[at + 1]?.kind === 'text'
  )
    return { at, cue: at, role: 'target', quantity: zero, bound: null, tags: Tag.none }
  const first =
    before < segment.from ||
    (tokens[before] as Token).kind === 'date' ||
    (tokens[before] as Token).kind === 'label' ||
    (tokens[before] as Token).kind === 'colon'
  const last =
    following(tokens, at, segment.to, depth) >= segment.to && token.start > 0 && text.startsWith('为', token.start)
  return first || last ? { at, cue: at, role: 'target', quantity: zero, bound: null, tags: Tag.none } : null
}
