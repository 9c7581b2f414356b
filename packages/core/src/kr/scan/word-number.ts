import type { Chars } from '../chars.ts'
import { isLetter } from './codes.ts'
import type { NumberRead } from './number.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** What each word of a number is worth. */
export const numberValues: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
  ['hundred', 100],
])

const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }

const wordAt = (text: Chars, at: number): string => {
  let end = at
  while (end - at < 12 && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** "ninety-five", "twelve". A lone "one" is an article as often as a number and is left alone. */
export function readWordNumber(text: Chars, start: number): NumberRead | null {
  const big = /^(?:(half) )?(?:a|one) (million|billion|thousand|hundred)/.exec(text.slice(start, start + 18))
  if (big)
    return {
      value: (big[1] ? 0.5 : 1) * (scales[big[2] as string] as number),
      end: start + big[0].length,
      scaled: true,
    }
  const first = wordAt(text, start)
  const value = numberValues.get(first)
  if (value === undefined || value <= 1) return null
  let end = start + first.length
  let sum = value
  if (value >= 20 && value < 100 && (text.is(end, '-') || text.is(end, ' '))) {
    const second = wordAt(text, end + 1)
    const one = numberValues.get(second)
    if (one !== undefined && one > 0 && one < 10) {
      sum += one
      end += 1 + second.length
    }
  }
  return { value: sum, end, scaled: true }
}
