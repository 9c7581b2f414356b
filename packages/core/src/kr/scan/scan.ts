import { lexicon } from '../lexicon/index.ts'
import { Tag } from '../lexicon/tags.ts'
import { isWordCode } from '../lexicon/trie.ts'
import type { Quantity, Token, TokenKind } from '../token.ts'
import { readDate } from './calendar-date.ts'
import { isDigit, isHan, isLetter, isSpace, skipSpace } from './codes.ts'
import type { CalendarDate } from './date-parts.ts'
import { readLabel } from './label.ts'
import { isSeparator, readArrow, separatorEnd } from './marks.ts'
import { capitalNamers, namers } from './namers.ts'
import { readHanNumber } from './number.ts'
import { readPlaceholder } from './placeholder.ts'
import { readQuantity, unitEnd } from './quantity.ts'
import { numberNameEnd, wordEnd } from './word-end.ts'

interface State {
  readonly text: string
  readonly source: string
  readonly tokens: Token[]
  at: number
  /** Where the run of characters without meaning began, or -1. */
  run: number
  depth: number
}

/** What readers see behind the end: reading a character that is not there is slow. */
const beyond = '\u0000'.repeat(8)

/** Tokens of a text; one pass, every reader looks a bounded way ahead. */
export function scan(text: string, source: string): Token[] {
  const state: State = { text: text + beyond, source, tokens: [], at: 0, run: -1, depth: 0 }
  const label = readLabel(state.text)
  if (label > 0) emit(state, 'label', label)
  while (state.at < source.length) step(state)
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
  if (code >= 0x4e00 && code <= 0x9fff) return stepHan(state, code)
  if (isSpace(code)) return emit(state, 'space', skipSpace(state.text, state.at))
  if (isLetter(code)) return stepWord(state)
  if (isDigit(code)) return stepDigit(state)
  stepMark(state, code)
}

const hanNumerals = new Set('一二三四五六七八九十百千两'.split('').map((char) => char.charCodeAt(0)))
const dateStarts = new Set(
  '今本全年半明后下财季月岁第上一二三四五六七八九十周期学'.split('').map((char) => char.charCodeAt(0)),
)

function stepHan(state: State, code: number): void {
  if (dateStarts.has(code) && tryDate(state)) return
  if ((hanNumerals.has(code) || isTenThousandth(state, code)) && tryQuantity(state)) return
  if (code === 0x7b2c && tryRank(state)) return
  if (code === 0x7b2c && isDigit(state.text.charCodeAt(state.at + 1)) && tryQuantity(state)) return
  if (code === 0x5f85 || code === 0x82e5 || code === 0x67d0) {
    const end = readPlaceholder(state.text, state.at, state.source)
    if (end > 0) return emit(state, 'placeholder', unitEnd(state.text, end))
  }
  if (lexicon.match(state.text, state.at)) return stepKeyword(state)
  if (state.run < 0) state.run = state.at
  state.at++
}

/** 万分之五. */
const isTenThousandth = ({ text, at }: State, code: number): boolean =>
  code === 0x4e07 && text.startsWith('分之', at + 1)

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
  const read = readQuantity(state.text, isOrdinal ? state.at + 1 : state.at, state.source)
  if (read === null) return false
  push(state, 'quantity', read.end, 0, read.quantity, null)
  return true
}

/** First two letters of words that more than the lexicon is asked about; all others take the short way. */
const pairs = (words: string): Uint8Array => {
  const table = new Uint8Array(128 * 128)
  for (const word of words.split(' ')) table[word.charCodeAt(0) * 128 + word.charCodeAt(1)] = 1
  return table
}
const dateHeads = pairs(
  'ja ju fe ma mi mo ap au se oc no ne de en ea eo ye th la fy cy cl qu q1 q2 q3 q4 q5 q6 q7 q8 q9 q0 h1 h2 h3 h4 h5 h0',
)
const numberHeads = pairs('on tw th fo fi si se ei ni te el hu us cn rm eu gb')
const heldHeads = pairs('tb to xx yy zz nn n/')

const hasHead = (table: Uint8Array, first: number, second: number): boolean =>
  first < 128 && second < 128 && table[first * 128 + second] === 1

function stepWord(state: State): void {
  const { text, at } = state
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  const isLone = !isLetter(second)
  if ((isLone || hasHead(heldHeads, first, second) || first === second) && tryHeld(state)) return
  if (hasHead(dateHeads, first, second) && tryDate(state)) return
  if (mayBeAMillion(first, second) && isAMillion(text, at) && tryQuantity(state)) return
  const end = wordEnd(text, at)
  if (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1)) && isNamerAt(state, end))
    return emit(state, 'word', numberNameEnd(text, end))
  if (lexicon.match(text, at)) return emit(state, lexicon.value > 0 ? 'keyword' : 'word', lexicon.end, lexicon.value)
  if (hasHead(numberHeads, first, second) && tryQuantity(state)) return
  emit(state, 'word', end)
}

function tryHeld(state: State): boolean {
  const held = readPlaceholder(state.text, state.at, state.source)
  if (held > 0) emit(state, 'placeholder', unitEnd(state.text, held))
  return held > 0
}

/** "a ", "on", "ha". */
const mayBeAMillion = (first: number, second: number): boolean =>
  (first === 97 && second === 32) || (first === 111 && second === 110) || (first === 104 && second === 97)

const isAMillion = (text: string, at: number): boolean =>
  /^(?:a|one|half a) (?:million|billion|thousand|hundred)/.test(text.slice(at, at + 16))

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
  if (mayBeDate(state.text, state.at) && tryDate(state)) return
  if (tryQuantity(state)) return
  emitWord(state)
}

/** What stands behind the digits of a date: a mark, a space and a month, 年, 月, 季; or they are a year. */
function mayBeDate(text: string, at: number): boolean {
  let end = at
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  if (end - at === 4) return true
  if (end - at > 2) return false
  if (next === 32) return isLetter(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) > 0x4e00
  return (
    next === 45 ||
    next === 47 ||
    next === 46 ||
    next === 0x5e74 ||
    next === 0x6708 ||
    next === 0x5b63 ||
    next === 0x8d22 ||
    next === 115 ||
    next === 110 ||
    next === 114 ||
    next === 116
  )
}

function stepMark(state: State, code: number): void {
  const { text, at } = state
  const sign = text.charCodeAt(at + 1)
  if (
    (code === 45 || code === 43 || code === 0xb1) &&
    (isDigit(sign) || isCurrency(sign)) &&
    !isAfterWord(state) &&
    tryQuantity(state)
  )
    return
  if (isCurrency(code) && (tryQuantity(state) || tryUnfilledSum(state))) return
  if (isCommon(code)) return emitMark(state, code)
  const arrow = readArrow(text, at)
  if (arrow > 0) return emit(state, 'arrow', arrow, Tag.to)
  if (code === 39 && sign === 115 && !isLetter(text.charCodeAt(at + 2))) return emit(state, 'text', at + 2)
  const held = readPlaceholder(text, at, state.source)
  if (held > 0) return emit(state, 'placeholder', unitEnd(state.text, held))
  if (code === 61 && isBehindLabel(state)) return emit(state, 'colon', at + 1)
  if (lexicon.match(text, at)) return emit(state, 'keyword', lexicon.end, lexicon.value)
  emitMark(state, code)
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

/** Commas, colons, closing brackets and the like: no reader but the last asks for them. */
const isCommon = (code: number): boolean =>
  code === 44 || code === 58 || code === 41 || code === 59 || code === 0x3002 || code === 0x3001 || code === 46

const isCurrency = (code: number): boolean => code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5

const isAfterWord = ({ text, at, run, tokens }: State): boolean =>
  at > 0 &&
  (isWordCode(text.charCodeAt(at - 1)) ||
    (isHan(text.charCodeAt(at - 1)) &&
      text.charCodeAt(at) === 43 &&
      (run >= 0 || ((tokens.at(-1) as Token).tags & (Tag.from | Tag.to)) === 0)))

const opens = '([{【「『“"《〔<'
const closes = ')]}】」』”"》〕>'

function emitMark(state: State, code: number): void {
  const { text, at } = state
  const char = text[at] as string
  if (char === '"') return joinRun(state)
  if (opens.includes(char)) return emitOpen(state)
  if (closes.includes(char)) return emitClose(state)
  if (char === ':') return emit(state, 'colon', at + 1)
  if (isSeparator(text, at, code)) return emit(state, 'separator', separatorEnd(text, at))
  joinRun(state)
}

const isQuote = (char: string): boolean => '「『“《」』”》'.includes(char)

function emitOpen(state: State): void {
  if (isQuote(state.text[state.at] as string)) return joinRun(state)
  flush(state)
  state.depth++
  emit(state, 'open', state.at + 1)
}

function emitClose(state: State): void {
  if (isQuote(state.text[state.at] as string)) return joinRun(state)
  emit(state, 'close', state.at + 1)
  state.depth = Math.max(0, state.depth - 1)
}

function joinRun(state: State): void {
  if (state.run < 0) state.run = state.at
  state.at++
}
