import { expect, it } from 'vitest'
import { parseQuantity } from '../../src/kr/parse-quantity.ts'

it.each([
  ['45%', 45, '%'],
  [' 39.5 % ', 39.5, '%'],
  ['1.2亿', 120_000_000, null],
  ['９８．５', 98.5, null],
  ['40 minutes', 40, 'min'],
  ['5k', 5000, null],
  ['-3', -3, null],
  ['九成五', 95, '%'],
])('reads %j', (text, value, unit) => {
  expect(parseQuantity(text)).toMatchObject({ value, unit })
})

it.each(['', ' ', 'many', '?', 'about 5'])('finds no number at the beginning of %j', (text) => {
  expect(parseQuantity(text)).toBeNull()
})
