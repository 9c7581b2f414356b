import { Chars } from '../chars.ts'
import { unitTrie, unitWords } from '../lexicon/units.ts'
import { isDigit, isHan, isLetter, isSpace, skipSpace } from './codes.ts'
import { type NumberRead, readDigits, readHanNumber, readScale } from './number.ts'
import { type QuantityRead, readTail, tidy } from './quantity-parts.ts'
import { readChineseShare, readPartOf } from './shares.ts'
import { readWordNumber } from './word-number.ts'

interface Amount extends NumberRead {
  readonly unit: string | null
  readonly noun: string | null
  readonly factor: number
}

const isCurrencySign = (code: number): boolean => code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5
const isMinus = (code: number): boolean => code === 45 || code === 0x2013

/** A quantity at `start`, or null where the digits belong to a name ("24x7", "30-day"). */
export function readQuantity(text: Chars, start: number, source: string): QuantityRead | null {
  const special = readChineseShare(text, start) ?? readPartOf(text, start)
  if (special) return special
  const first = readAmount(text, start, source)
  if (first === null || isGeneration(text, start, source)) return null
  const second = readRangeEnd(text, first, source)
  const last = second ?? first
  const ordinal = ordinalEnd(text, last)
  if (ordinal > last.end && isQuantile(text, ordinal)) return null
  const end = readTail(text, ordinal)
  if (end === null) return null
  const unit = first.unit ?? last.unit
  const scale = second && first.unit === null && !first.scaled ? last.factor : first.factor
  return {
    quantity: {
      value: tidy(first.value * scale),
      high: second ? tidy(second.value * second.factor) : null,
      unit,
      noun: first.noun ?? last.noun,
      plain: unit === null && last.noun === null && !first.scaled,
      rate: isRate(text, last.end, end),
    },
    end,
  }
}

/** 14th, 3rd. */
const ordinalEnd = (text: Chars, { end }: Amount): number =>
  isLetter(text.charCodeAt(end)) &&
  (text.startsWith('th', end) ||
    text.startsWith('st', end) ||
    text.startsWith('nd', end) ||
    text.startsWith('rd', end)) &&
  !isLetter(text.charCodeAt(end + 2))
    ? end + 2
    : end

/** "the 75th percentile" says which of the values, not how much. */
const isQuantile = (text: Chars, at: number): boolean => quantiles.some((word) => text.startsWith(word, at))

const quantiles = [' percentile', '-percentile', ' centile', ' decile', ' quartile']

/** 5G, 4G: a network, no five grams. */
const isGeneration = (text: Chars, at: number, source: string): boolean =>
  source[at + 1] === 'G' && text.charCodeAt(at) >= 50 && text.charCodeAt(at) <= 54 && !isLetter(text.charCodeAt(at + 2))

function readAmount(text: Chars, start: number, source: string): Amount | null {
  let at = start
  let sign = 1
  const code = text.charCodeAt(at)
  if (isMinus(code) || code === 43 || code === 0xb1) {
    sign = isMinus(code) ? -1 : 1
    at++
  }
  const prefix = readCurrency(text, at)
  if (prefix) at = skipSpace(text, prefix.end)
  const number = isHan(text.charCodeAt(at))
    ? readHanNumber(text, at)
    : isLetter(text.charCodeAt(at))
      ? readWordNumber(text, at)
      : readDigits(text, at, source)
  if (number === null) return null
  const han = isHan(text.charCodeAt(at))
  const word = isLetter(text.charCodeAt(at))
  const found = readUnit(text, number, prefix?.unit ?? null)
  if (
    (han || word) &&
    found.unit === null &&
    found.noun === null &&
    number.value < 1e4 &&
    !(word && /^ [a-z]{3}/.test(text.slice(number.end, number.end + 4)))
  )
    return null
  if (han && isNameLike(text, at, number.end)) return null
  return sign < 0
    ? amount(
        { value: -number.value, end: 0, scaled: false },
        found.scaled,
        found.factor,
        found.end,
        found.unit,
        found.noun,
      )
    : found
}

/** 一次合格率, 三级医院: a single Han numeral before one of these rather names than counts. */
function isNameLike(text: Chars, at: number, end: number): boolean {
  if (end - at > 1) return false
  return text.isOneOf(end, '次级类线度期本页对道包') || (text.is(end, '月') && !text.is(at, '一'))
}

export const currencyWords = [
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
] as const

function readCurrency(text: Chars, at: number): { unit: string; end: number } | null {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return null
  if (code === 36) return { unit: 'USD', end: at + 1 }
  if (code === 0x20ac) return { unit: 'EUR', end: at + 1 }
  if (code === 0xa3) return { unit: 'GBP', end: at + 1 }
  if (code === 0xa5) return { unit: 'CNY', end: at + 1 }
  if (!isLetter(code)) return null
  for (const [word, unit] of currencyWords)
    if (text.startsWith(word, at) && isDigit(text.charCodeAt(skipSpace(text, at + word.length))))
      return { unit, end: at + word.length }
  return null
}

function readUnit(text: Chars, number: NumberRead, currency: string | null): Amount {
  if (text.charCodeAt(number.end) === 37 && currency === null) return amount(number, true, 1, number.end + 1, '%', null)
  if (text.charCodeAt(number.end) === 43) number = { ...number, end: number.end + 1, scaled: true }
  const direct = unitAt(text, number.end)
  if (
    direct &&
    currency === null &&
    ((direct.unit !== null && direct.unit !== 'x' && !isShortScale(text, number.end)) ||
      isThousandfold(text, number.end, direct.end))
  )
    return amount(number, number.scaled, direct.factor, direct.end, direct.unit, direct.noun)
  const { factor, end } = readScale(text, number.end, currency !== null)
  const scaled = number.scaled || factor !== 1
  const plus =
    text.charCodeAt(end) === 43 ? end + 1 : text.startsWith('多', end) || text.startsWith('余', end) ? end + 1 : end
  if (currency !== null) return amount(number, scaled, factor, skipWord(text, plus, '元'), currency, null)
  const found = unitAt(text, plus)
  if (found === null) return amount(number, scaled, factor, plus, null, null)
  return amount(number, scaled, factor * found.factor, found.end, found.unit, found.noun)
}

/** One shape for all amounts, which keeps reading them fast. */
const amount = (
  { value }: NumberRead,
  scaled: boolean,
  factor: number,
  end: number,
  unit: string | null,
  noun: string | null,
): Amount => ({ value, scaled, factor, end, unit, noun })

/** "m" and "b" after a number mean million and billion, 千 and 百 are scales: `readScale` decides before the unit. */
const isShortScale = (text: Chars, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code === 109 || code === 107 || code === 98) && !isLetter(text.charCodeAt(at + 1))
}

/** 千克, 千瓦时: a unit whose name begins with a scale. */
const isThousandfold = (text: Chars, at: number, end: number): boolean =>
  text.is(skipSpace(text, at), '千') && end - skipSpace(text, at) > 1

const skipWord = (text: Chars, at: number, word: string): number => (text.startsWith(word, at) ? at + word.length : at)

function unitAt(text: Chars, at: number): Pick<Amount, 'unit' | 'noun' | 'factor' | 'end'> | null {
  const next = skipSpace(text, at)
  if (next >= text.length || next - at > 1) return null
  if (!unitTrie.match(text, next)) return null
  const end = unitTrie.end
  if (end === next + 1 && text.is(next, '升') && isRise(text, end)) return null
  const word = unitWords[unitTrie.value]
  if (word === undefined) return null
  if (end === next + 1 && text.is(next, '块') && isHan(text.charCodeAt(end)) && !text.isOneOf(end, pricedOn))
    return { unit: null, noun: '块', factor: 1, end }
  return { unit: word.unit, noun: word.count ? text.slice(next, end) : null, factor: word.factor, end }
}

/** 块 is money before these and a measure word before a thing: 200块电表. */
const pricedOn = '钱以左降到升提至每内上下的减涨增压'

/** 由2升到5: the verb, no litre. */
const isRise = (text: Chars, at: number): boolean =>
  text.isOneOf(skipSpace(text, at), '到至为高级值') || isDigit(text.charCodeAt(skipSpace(text, at)))

/** "2–3 days", "100%~105%", 11%～13%. */
function readRangeEnd(text: Chars, first: Amount, source: string): Amount | null {
  const code = text.charCodeAt(first.end)
  if (!(isMinus(code) || code === 126 || code === 0x301c || code === 0x2014)) return null
  if (!isDigit(text.charCodeAt(first.end + 1)) && !isCurrencySign(text.charCodeAt(first.end + 1))) return null
  return readAmount(text, first.end + 1, source)
}

const rateWords = ['每', 'a ', 'an ', 'per ', 'each ']

/** "4 a shift", "6 per 10,000": of a number without a unit this says that it is counted in another way. */
function isRate(text: Chars, at: number, end: number): boolean {
  if (end > at && text.charCodeAt(at) === 47) return true
  if (!isSpace(text.charCodeAt(at))) return false
  const next = skipSpace(text, at)
  const code = text.charCodeAt(next)
  if (code !== 0x6bcf && code !== 97 && code !== 112 && code !== 101) return false
  return rateWords.some((word) => text.startsWith(word, next))
}

/** The unit at the end of an unfilled value ("X%", "[amount] days"). */
export function readUnitWord(folded: string, start: number, end: number): string | null {
  const text = new Chars(folded)
  const prefix = readCurrency(text, start - 1) ?? readCurrency(text, start)
  if (prefix && start > 0) return prefix.unit
  for (let at = start + 1; at < end; at++) {
    if (at > start + 1 && isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1))) continue
    const found = unitAt(text, at)
    if (found && found.end === end) return found.unit
  }
  return null
}

/** Where the unit behind an unfilled value ends. */
export const unitEnd = (text: Chars, at: number): number => {
  const { end } = readScale(text, at, true)
  return unitAt(text, end)?.end ?? end
}
