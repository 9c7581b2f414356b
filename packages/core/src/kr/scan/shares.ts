import type { Chars } from '../chars.ts'
import { isDigit } from './codes.ts'
import { type NumberRead, readDigits, readHanNumber } from './number.ts'
import { type QuantityRead, readTail, tidy } from './quantity-parts.ts'
import { numberValues } from './word-number.ts'

/** 百分之九十五, 千分之六, 两成, 三成五, 三成, 半数. */
export function readChineseShare(text: Chars, start: number): QuantityRead | null {
  if (text.charCodeAt(start + 1) !== 0x6210 && text.charCodeAt(start + 1) !== 0x5206) return null
  const head = text.char(start)
  if (head === '百' || head === '千' || head === '万') {
    if (!text.startsWith('分之', start + 1)) return null
    const number = isDigit(text.charCodeAt(start + 3))
      ? readDigits(text, start + 3, text.text)
      : readHanDecimal(text, start + 3)
    return number && share(text, number.value / (head === '百' ? 1 : head === '千' ? 10 : 100), number.end)
  }
  const tens = head >= '1' && head <= '9' ? Number(head) : digitsOfTen(head)
  if (tens < 0 || !text.is(start + 1, '成') || !isShareEnd(text, start + 2)) return null
  const ones = digitsOfTen(text.char(start + 2))
  return ones > 0
    ? share(text, tens * 10 + ones, start + 3)
    : share(text, tens * 10, start + (text.is(start + 2, '半') ? 3 : 2))
}

const partOf =
  /^(\d{1,2}|[a-z]{3,5}) (?:in|out of every) (3|4|5|10|20|100|three|four|five|ten|twenty)(?![\d%a-z]|[.,]\d)/
const numberOf = (word: string): number => numberValues.get(word) ?? Number(word)

/** "7 in 10" is a share. */
export function readPartOf(text: Chars, start: number): QuantityRead | null {
  const code = text.charCodeAt(start)
  if (
    isDigit(code)
      ? text.charCodeAt(start + 1) !== 32 || text.charCodeAt(start + 2) !== 105
      : !text.startsWith(' in ', start + 3) &&
        !text.startsWith(' in ', start + 4) &&
        !text.startsWith(' in ', start + 5)
  )
    return null
  const found = partOf.exec(text.slice(start, start + 24))
  if (!found) return null
  const part = numberOf(found[1] as string) / numberOf(found[2] as string)
  return part < 1 ? share(text, part * 100, start + found[0].length) : null
}

/** 三成本 is no share but 三 and 成本. */
const isShareEnd = (text: Chars, at: number): boolean => !text.isOneOf(at, '本员立功果品都熟绩')

const digitsOfTen = (char: string): number => (char === '' ? -1 : char === '两' ? 2 : hanOnes.indexOf(char))
const hanOnes = '零一二三四五六七八九'

function readHanDecimal(text: Chars, at: number): NumberRead | null {
  const whole = readHanNumber(text, at)
  if (whole === null || !text.is(whole.end, '点')) return whole
  const rest = readHanNumber(text, whole.end + 1)
  return rest ? { value: whole.value + rest.value / 10, end: rest.end, scaled: true } : whole
}

const share = (text: Chars, value: number, end: number): QuantityRead => ({
  quantity: { value: tidy(value), high: null, unit: '%', noun: null, plain: false, rate: false },
  end: readTail(text, end) ?? end,
})
