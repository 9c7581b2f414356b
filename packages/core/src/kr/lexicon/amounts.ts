import type { Quantity } from '../token.ts'
import { Tag } from './tags.ts'

interface Amount {
  readonly quantity: Quantity
  readonly tags: number
}

const amount = (value: number, unit: string, tags: number): Amount => ({
  quantity: { value, high: null, unit, noun: null, plain: false, rate: false },
  tags,
})

const parts: readonly (readonly [RegExp, number])[] = [
  [/half|一半|半|腰斩/, 50],
  [/two[- ]thirds/, 66.67],
  [/three quarters/, 75],
  [/third/, 33.33],
  [/quarter/, 25],
  [/fifth/, 20],
  [/sixth/, 16.67],
  [/eighth/, 12.5],
  [/tenth/, 10],
]

const times: readonly (readonly [RegExp, number])[] = [
  [/两番|quadrupl/, 4],
  [/tripl|three-?fold/, 3],
  [/tenfold/, 10],
  [/fivefold/, 5],
  [/番|倍|doubl|twice|two-?fold|two times/, 2],
]

/** What an amount that is a word comes to: "halve" is 50 % down, 翻一番 twice. Only words of the lexicon come here. */
export function amountOf(word: string): Amount | null {
  for (const [pattern, value] of times) if (pattern.test(word)) return amount(value, 'x', Tag.up)
  if (word.startsWith('halv')) return amount(50, '%', Tag.down)
  const side = word.startsWith('up') ? Tag.up : /减|缩|降|砍|腰斩|down|in half/.test(word) ? Tag.down : 0
  for (const [pattern, value] of parts) if (pattern.test(word)) return amount(value, '%', side)
  return null
}
