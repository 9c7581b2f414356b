import type { Chars } from '../chars.ts'
import { isDigit, isLetter, skipSpace } from './codes.ts'

/** A number without its unit, as read from a place of a folded text. */
export interface NumberRead {
  readonly value: number
  readonly end: number
  /** Written with a scale word or grouping: surely no year and no share. */
  readonly scaled: boolean
}

const hanDigits = '零一二三四五六七八九'
const byCode = (entries: readonly (readonly [string, number])[]): ReadonlyMap<number, number> =>
  new Map(entries.map(([char, value]) => [char.charCodeAt(0), value]))
const hanScales = byCode([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
])
const hanValues = byCode([...Array.from(hanDigits, (char, value) => [char, value] as const), ['两', 2], ['〇', 0]])

/** 九十五, 三百二十, 一万二千. At most 16 characters, so that a hostile run stays linear. */
export function readHanNumber(text: Chars, start: number): NumberRead | null {
  let total = 0
  let section = 0
  let digit = -1
  let at = start
  for (; at < text.length && at - start < 16; at++) {
    const code = text.charCodeAt(at)
    const value = hanValues.get(code)
    const scale = value === undefined ? hanScales.get(code) : undefined
    if (value !== undefined) digit = value
    else if (scale === undefined) break
    else if (scale >= 1e4) {
      total = (total + section + Math.max(digit, 0)) * scale
      section = 0
      digit = -1
    } else {
      section += (digit < 0 ? 1 : digit) * scale
      digit = -1
    }
  }
  return at === start ? null : { value: total + section + Math.max(digit, 0), end: at, scaled: true }
}

/** 1,234.5 with an optional sign before it. A Chinese comma (folded) groups only where three digits follow it. */
export function readDigits(text: Chars, start: number, source: string): NumberRead | null {
  let at = start
  let grouped = false
  while (isDigit(text.charCodeAt(at))) {
    while (isDigit(text.charCodeAt(at))) at++
    if (at - start > 40 || !isGroup(text, at, source)) break
    grouped = true
    at++
  }
  if (at === start) return null
  const whole = at
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) {
    at++
    while (isDigit(text.charCodeAt(at))) at++
  }
  return { value: valueOf(text, start, whole, at), end: at, scaled: grouped }
}

/** Digits add up exactly while they are few, and one division rounds as reading the figure does. */
function valueOf(text: Chars, start: number, whole: number, end: number): number {
  if (end - start > 15) return Number(text.slice(start, end).replaceAll(',', ''))
  let sum = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) sum = sum * 10 + code - 48
  }
  return end > whole ? sum / (powers[end - whole - 1] as number) : sum
}

const powers = Array.from({ length: 16 }, (_, power) => 10 ** power)

const isGroup = (text: Chars, at: number, source: string): boolean =>
  source.charCodeAt(at) === 44 &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  isDigit(text.charCodeAt(at + 3)) &&
  !isDigit(text.charCodeAt(at + 4))

const hanScaleWords: readonly (readonly [string, number])[] = [
  ['百万', 1e6],
  ['千万', 1e7],
  ['十万', 1e5],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
  ['万', 1e4],
  ['亿', 1e8],
  ['千', 1e3],
  ['百', 1e2],
]
const latinScaleWords: readonly (readonly [string, number])[] = [
  ['million', 1e6],
  ['billion', 1e9],
  ['thousand', 1e3],
  ['mn', 1e6],
  ['mm', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]

/** What a word behind a number multiplies it by, and where that word ends; no pair, whose end would be stored as a fraction. */
interface Scale {
  readonly factor: number
  readonly end: number
}

/** 万, k, million after a number. `money` allows the ambiguous "mm". */
export function readScale(text: Chars, at: number, money: boolean): Scale {
  const next = skipSpace(text, at)
  const code = text.charCodeAt(next)
  if (code > 0x4e00) {
    for (const [word, factor] of hanScaleWords)
      if (text.startsWith(word, next)) return { factor, end: next + word.length }
    return { factor: 1, end: at }
  }
  if (!isLetter(code)) return { factor: 1, end: at }
  for (const [word, factor] of latinScaleWords) {
    if (!text.startsWith(word, next) || isLetter(text.charCodeAt(next + word.length))) continue
    if (isDigit(text.charCodeAt(next + word.length))) continue
    if (word.length <= 2 && next > at && !money) continue
    if (word === 'mm' && !money) continue
    return { factor, end: next + word.length }
  }
  return { factor: 1, end: at }
}
