import type { Chars } from '../chars.ts'
import { isDigit } from './codes.ts'
import { type NumberRead, readDigits, readHanNumber } from './number.ts'
import { type QuantityRead, readTail, tidy } from './quantity-parts.ts'
import { numberValues } from './word-number.ts'

/** 百分之九十五, 千分之六, 三分之二, 两成, 三成五, 半数, 一半的. */
export function readChineseShare(text: Chars, start: number): QuantityRead | null {
  const second = text.charCodeAt(start + 1)
  if (second !== 0x6210 && second !== 0x5206) return isHalf(text, start) ? share(text, 50, start + 2) : null
  const head = text.char(start)
  if (head === '百' || head === '千' || head === '万') {
    if (!text.startsWith('分之', start + 1)) return null
    const number = isDigit(text.charCodeAt(start + 3))
      ? readDigits(text, start + 3, text.text)
      : readHanDecimal(text, start + 3)
    return number && share(text, number.value / (head === '百' ? 1 : head === '千' ? 10 : 100), number.end)
  }
  const whole = digitsOfTen(head)
  if (whole > 1 && text.startsWith('分之', start + 1)) {
    const part = readHanNumber(text, start + 3)
    return part && part.value < whole ? share(text, percent(part.value / whole), part.end) : null
  }
  const tens = head >= '1' && head <= '9' ? Number(head) : digitsOfTen(head)
  if (tens < 0 || !text.is(start + 1, '成') || !isShareEnd(text, start + 2)) return null
  const ones = digitsOfTen(text.char(start + 2))
  return ones > 0
    ? share(text, tens * 10 + ones, start + 3)
    : share(text, tens * 10, start + (text.is(start + 2, '半') ? 3 : 2))
}

/** Two decimals, as the words of amounts have them: a third is 33.33 %. */
const percent = (part: number): number => Math.round(part * 1e4) / 100

/** 半数客户, 一半的门店, 从一半提升到八成; 减少一半 is an amount. */
const isHalf = (text: Chars, start: number): boolean =>
  text.startsWith('半数', start) ||
  (text.startsWith('一半', start) &&
    (text.isOneOf(start - 1, '从由') ||
      (text.is(start + 2, '的') && !text.isOneOf(start - 1, '少降减缩砍掉了到')) ||
      (text.startsWith('以上', start + 2) && !text.isOneOf(start - 1, '少降减缩砍掉了'))))

const fraction = /^(?:half|(a|one|two|three)[ -](third|quarter|fifth)s?)(?= |,|$)(?! a )/
const fifths: Readonly<Record<string, number>> = { a: 1, third: 3, quarter: 4, fifth: 5 }
const halfOfTime = /(?:first|second|last|latter|other|next|this|back|front) $/

/** "half of our stores", "two thirds of flights": a share; behind `paired` words also without "of". */
export function readFraction(text: Chars, start: number, paired: boolean): QuantityRead | null {
  const found = fraction.exec(text.slice(start, start + 18))
  if (!found) return null
  const end = start + found[0].length
  if (!paired && !text.startsWith(' of ', end)) return null
  if (halfOfTime.test(text.slice(Math.max(0, start - 8), start))) return null
  const [, count = 'one', part] = found
  const parts = part === undefined ? 0.5 : (fifths[count] ?? numberOf(count)) / (fifths[part] as number)
  return share(text, percent(parts), end)
}

const ratio = /^(\d{1,4}(?:\.\d{1,3})?):(\d{1,4}(?:\.\d{1,3})?)(?![\d:.%])/

/** "1:8", "3:1": the side that is not 1. */
export function readRatio(text: Chars, start: number): QuantityRead | null {
  const found = ratio.exec(text.slice(start, start + 16))
  if (!found || (found[1] !== '1' && found[2] !== '1')) return null
  const value = Number(found[1] === '1' ? found[2] : found[1])
  return {
    quantity: { value, high: null, unit: null, noun: null, plain: true, rate: false },
    end: start + found[0].length,
  }
}

const partOf =
  /^(\d{1,2}|[a-z]{3,5}) (?:in|out of every) (3|4|5|10|20|100|three|four|five|ten|twenty)(?![\d%a-z]|[.,]\d)/
const numberOf = (word: string): number => numberValues.get(word) ?? Number(word)

const isPartWord = (text: Chars, at: number): boolean =>
  text.startsWith(' in ', at) || text.startsWith(' out of every ', at)

/** "7 in 10", "two out of every three" are shares. */
export function readPartOf(text: Chars, start: number): QuantityRead | null {
  const code = text.charCodeAt(start)
  if (
    isDigit(code)
      ? text.charCodeAt(start + 1) !== 32 ||
        (text.charCodeAt(start + 2) !== 105 && !text.startsWith('out of every', start + 2))
      : !isPartWord(text, start + 3) && !isPartWord(text, start + 4) && !isPartWord(text, start + 5)
  )
    return null
  const found = partOf.exec(text.slice(start, start + 28))
  if (!found) return null
  const part = numberOf(found[1] as string) / numberOf(found[2] as string)
  return part < 1 ? share(text, percent(part), start + found[0].length) : null
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
