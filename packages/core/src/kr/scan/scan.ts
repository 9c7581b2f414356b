import type { Chars } from '../chars.ts'
import { keep } from '../keep.ts'
import { lexicon } from '../lexicon/index.ts'
import { Tag } from '../lexicon/tags.ts'
import { isWordCode } from '../lexicon/trie.ts'
import type { Quantity, Token, TokenKind } from '../token.ts'
import { readDate } from './calendar-date.ts'
import { CharClass, classOf } from './char-class.ts'
import { isDigit, isHan, isLetter, skipSpace } from './codes.ts'
import { isPaired, lastWord, mayBeFraction, mayBeRatio, namesRatio } from './cues.ts'
import { type CalendarDate, readInteger } from './date-parts.ts'
import { readLabel } from './label.ts'
import { isSeparator, readArrow, separatorEnd } from './marks.ts'
import { capitalNamers, namers } from './namers.ts'
import { readHanNumber } from './number.ts'
import { readPlaceholder } from './placeholder.ts'
import { readQuantity, unitEnd } from './quantity.ts'
import type { QuantityRead } from './quantity-parts.ts'
import { readFraction, readRatio } from './shares.ts'
import { hourEnd, numberNameEnd, wordEnd } from './word-end.ts'
import { headsOf, WordHead } from './word-heads.ts'

interface State {
  readonly text: Chars
  readonly source: string
  readonly tokens: Token[]
  at: number
  /** Where the run of characters without meaning began, or -1. */
  run: number
  depth: number
}

/** Tokens of a text; one pass, every reader looks a bounded way ahead. */
export function scan(text: Chars, source: string): Token[] {
  const state = keep<State>({ text, source, tokens: [], at: 0, run: -1, depth: 0 }, source)
  const label = readLabel(text)
  if (label > 0) emit(state, 'label', label)
  while (state.at < text.length) step(state)
  flush(state)
  return state.tokens
}

function push(
  state: State,
  kind: TokenKind,
  end: number,
  tags: number,
  quantity: Quantity | null,
  date: CalendarDate | null,
): void {
  flush(state)
  state.tokens.push({ kind, start: state.at, end, tags, quantity, date, depth: state.depth })
  state.at = end
}

const emit = (state: State, kind: TokenKind, end: number, tags = 0): void => push(state, kind, end, tags, null, null)

function flush(state: State): void {
  if (state.run < 0) return
  const start = state.run
  state.run = -1
  state.tokens.push({ kind: 'text', start, end: state.at, tags: 0, quantity: null, date: null, depth: state.depth })
}

function step(state: State): void {
  const code = state.text.charCodeAt(state.at)
  const kind = classOf(code)
  if ((kind & CharClass.han) !== 0) return stepHan(state, code, kind)
  if ((kind & CharClass.space) !== 0) return emit(state, 'space', skipSpace(state.text, state.at))
  if ((kind & CharClass.letter) !== 0) return stepWord(state, code)
  if ((kind & CharClass.digit) !== 0) return stepDigit(state)
  stepMark(state, code, kind)
}

function stepHan(state: State, code: number, kind: number): void {
  if (kind !== CharClass.han && tryHan(state, code, kind)) return
  if (code === 0x7b2c && (tryRank(state) || (isDigit(state.text.charCodeAt(state.at + 1)) && tryQuantity(state))))
    return
  if (lexicon.match(state.text, state.at)) return stepKeyword(state)
  joinRun(state)
}

/** A time, a quantity or an unfilled value. */
function tryHan(state: State, code: number, kind: number): boolean {
  if ((kind & CharClass.time) !== 0 && tryDate(state)) return true
  if ((kind & CharClass.numeral) !== 0 && mayCount(state, code) && tryQuantity(state)) return true
  return (kind & CharClass.gap) !== 0 && tryHeld(state)
}

/** 万 counts in 万分之五 only; behind 每 no numeral does: 每百辆车. */
const mayCount = ({ text, at }: State, code: number): boolean =>
  (code !== 0x4e07 || text.startsWith('分之', at + 1)) && text.charCodeAt(at - 1) !== 0x6bcf

/** 从第三提升到第二: a rank in words, only behind a cue, so that 第三方 stays a word. */
function tryRank(state: State): boolean {
  const last = state.run < 0 ? state.tokens.at(-1) : undefined
  if (last === undefined || (last.tags & (Tag.from | Tag.to)) === 0) return false
  const number = readHanNumber(state.text, state.at + 1)
  if (number === null) return false
  const quantity: Quantity = { value: number.value, high: null, unit: null, noun: null, plain: true, rate: false }
  const end =
    state.text.startsWith('名', number.end) || state.text.startsWith('位', number.end) ? number.end + 1 : number.end
  push(state, 'quantity', end, 0, quantity, null)
  return true
}

function stepKeyword(state: State): void {
  const { end, value } = lexicon
  if (value > 0) return emit(state, 'keyword', end, value)
  if (state.run < 0) state.run = state.at
  state.at = end
}

function tryDate(state: State): boolean {
  const read = readDate(state.text, state.at)
  if (read === null) return false
  push(state, 'date', read.end, 0, null, read.date)
  return true
}

function tryQuantity(state: State): boolean {
  const isOrdinal = state.text.charCodeAt(state.at) === 0x7b2c
  return tryRead(state, readQuantity(state.text, isOrdinal ? state.at + 1 : state.at, state.source))
}

function tryRead(state: State, read: QuantityRead | null): boolean {
  if (read === null) return false
  push(state, 'quantity', read.end, 0, read.quantity, null)
  return true
}

function stepWord(state: State, first: number): void {
  const { text, at } = state
  const second = text.charCodeAt(at + 1)
  const third = text.charCodeAt(at + 2)
  const heads = headsOf(first, second, third)
  if (mayBeHeld(state, first, second, heads) && tryHeld(state)) return
  if (((heads & WordHead.date) !== 0 || isShortDate(first, second, third)) && tryDate(state)) return
  if (
    ((heads & WordHead.million) !== 0 || (first === 97 && second === 32 && isScaleStart(third))) &&
    isAMillion(text, at) &&
    tryQuantity(state)
  )
    return
  if (
    mayBeFraction(first, second, third, heads) &&
    tryRead(state, readFraction(text, at, isPaired(state.tokens, state.run)))
  )
    return
  const end = wordEnd(text, at)
  if (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1)) && isNamerAt(state, end))
    return emit(state, 'word', numberNameEnd(text, end))
  if (lexicon.match(text, at)) return emit(state, lexicon.value > 0 ? 'keyword' : 'word', lexicon.end, lexicon.value)
  if (((heads & WordHead.number) !== 0 || (second === 115 && third === 36)) && tryQuantity(state)) return
  if (first === 112 && isDigit(second) && tryPercentile(state)) return
  emit(state, 'word', end)
}

/** "from 1:8 to 1:6", 师生比1:15: behind a cue or a word of ratio; elsewhere it is an hour or a label. */
const tryRatio = (state: State): boolean =>
  mayBeRatio(state.text, state.at) &&
  namesRatio(state.text, state.at, lastWord(state.tokens, state.run)) &&
  tryRead(state, readRatio(state.text, state.at))

/** "from P45 to P60": between cues a percentile is the value; elsewhere, and with a value behind it, it is a name. */
function tryPercentile(state: State): boolean {
  const { text, at, tokens, run } = state
  const number = readInteger(text, at + 1, 2)
  if (number === null || isWordCode(text.charCodeAt(number[1])) || text.is(number[1], '.')) return false
  const next = text.charCodeAt(skipSpace(text, number[1]))
  if (isDigit(next) || isLetter(next) || next === 58) {
    if (!text.startsWith(' to p', number[1])) return false
  }
  const prior = lastWord(tokens, run)
  if (prior === undefined || (prior.tags & (Tag.from | Tag.to)) === 0) return false
  const quantity: Quantity = { value: number[0], high: null, unit: null, noun: null, plain: true, rate: false }
  push(state, 'quantity', number[1], 0, quantity, null)
  return true
}

/** A letter alone, one twice, "tbd" or "to be …". */
const mayBeHeld = ({ text, at }: State, first: number, second: number, heads: number): boolean =>
  first === second ||
  !isLetter(second) ||
  (heads & WordHead.gap) !== 0 ||
  (second === 111 && first === 116 && text.startsWith(' be ', at + 2))

/** Q3, H2, FY26. H6 is rather the name of a standard. */
const isShortDate = (first: number, second: number, third: number): boolean =>
  first === 113
    ? isDigit(second)
    : first === 104
      ? isDigit(second) && second < 54
      : second === 121 && (first === 102 || first === 99) && !isLetter(third)

function tryHeld(state: State): boolean {
  const held = readPlaceholder(state.text, state.at, state.source)
  if (held > 0) emit(state, 'placeholder', unitEnd(state.text, held))
  return held > 0
}

/** "a million", "one hundred", "half a billion". */
const isAMillion = (text: Chars, at: number): boolean =>
  /^(?:a|one|half a) (?:million|billion|thousand|hundred)/.test(text.slice(at, at + 16))

const isScaleStart = (code: number): boolean => code === 109 || code === 98 || code === 116 || code === 104

/** "Release 4.2", "sprint 14": also where the word alone would be a verb. */
function isNamerAt({ text, source, at }: State, end: number): boolean {
  const word = text.slice(at, end)
  return namers.has(word) || (at > 0 && source.charCodeAt(at) < 91 && capitalNamers.has(word))
}

/** A word, or the digits and marks that make a name: p95, R&D, 24x7, t+1, 510(k). */
function emitWord(state: State): void {
  emit(state, 'word', wordEnd(state.text, state.at))
}
function stepDigit(state: State): void {
  const hour = hourEnd(state.text, state.at)
  if (hour > 0) return emit(state, 'word', hour)
  if (mayBeDate(state.text, state.at) && tryDate(state)) return
  if (tryRatio(state) || tryQuantity(state)) return
  emitWord(state)
}

/** What stands behind the digits of a date: a mark, a space and a month, 年, 月, 季; or they are a year. */
function mayBeDate(text: Chars, at: number): boolean {
  let end = at
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++
  if (end - at === 4) return true
  if (end - at > 2) return false
  if (text.charCodeAt(end) === 32) return isLetter(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) > 0x4e00
  return text.isOneOf(end, '-/.年月季财snrt')
}

function stepMark(state: State, code: number, kind: number): void {
  const { text, at } = state
  if ((kind & CharClass.common) !== 0) return emitMark(state, code, kind)
  const sign = text.charCodeAt(at + 1)
  if (
    (code === 45 || code === 43 || code === 0xb1) &&
    (isDigit(sign) || isCurrency(sign)) &&
    !isAfterWord(state) &&
    tryQuantity(state)
  )
    return
  if ((kind & CharClass.currency) !== 0 && (tryQuantity(state) || tryUnfilledSum(state))) return
  const arrow = (kind & CharClass.arrow) !== 0 ? readArrow(text, at) : -1
  if (arrow > 0) return emit(state, 'arrow', arrow, Tag.to)
  if (code === 39 && sign === 115 && !isLetter(text.charCodeAt(at + 2))) return emit(state, 'text', at + 2)
  if ((kind & CharClass.gap) !== 0 && tryHeld(state)) return
  if (code === 61 && isBehindLabel(state)) return emit(state, 'colon', at + 1)
  if (lexicon.match(text, at)) return emit(state, 'keyword', lexicon.end, lexicon.value)
  emitMark(state, code, kind)
}

/** "owner=ops", 数据源＝友盟. */
function isBehindLabel({ tokens, run }: State): boolean {
  const last = run < 0 ? tokens.at(-1) : undefined
  return last !== undefined && (last.tags & (Tag.owner | Tag.due | Tag.source)) !== 0
}

/** $[amount]M, $X million. */
function tryUnfilledSum(state: State): boolean {
  const end = readPlaceholder(state.text, state.at + 1, state.source)
  if (end < 0) return false
  emit(state, 'placeholder', unitEnd(state.text, end))
  return true
}

const isCurrency = (code: number): boolean => (classOf(code) & CharClass.currency) !== 0

const isAfterWord = ({ text, at, run, tokens }: State): boolean =>
  at > 0 &&
  (isWordCode(text.charCodeAt(at - 1)) ||
    (isHan(text.charCodeAt(at - 1)) &&
      text.charCodeAt(at) === 43 &&
      (run >= 0 || ((tokens.at(-1) as Token).tags & (Tag.from | Tag.to)) === 0)))

function emitMark(state: State, code: number, kind: number): void {
  if ((kind & CharClass.quote) !== 0) return joinRun(state)
  if ((kind & CharClass.open) !== 0) {
    flush(state)
    state.depth++
    return emit(state, 'open', state.at + 1)
  }
  if ((kind & CharClass.close) !== 0) {
    emit(state, 'close', state.at + 1)
    state.depth = Math.max(0, state.depth - 1)
    return
  }
  if (code === 58) return emit(state, 'colon', state.at + 1)
  if (isSeparator(state.text, state.at, code)) return emit(state, 'separator', separatorEnd(state.text, state.at))
  joinRun(state)
}

function joinRun(state: State): void {
  if (state.run < 0) state.run = state.at
  state.at++
}
