import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitText } from '../../src/alignment-canvas/fit-text.ts'

test.each<[string, number, number, string[]]>([
  ['Win', 10, 2, ['Win']],
  ['', 10, 2, ['']],
  ['Win more clinics', 5, 3, ['Win more', 'clinics']],
  ['Win more clinics', 5, 1, ['Win mor…']],
  ['from 35% to 60%', 5, 2, ['from 35%', 'to 60%']],
  ['服务诊所的速度', 4, 2, ['服务诊所', '的速度']],
  ['服务诊所，更快', 4, 2, ['服务诊所，', '更快']],
  ['服务诊所的速度超出预期', 4, 2, ['服务诊所', '的速度…']],
  ['Donaudampfschiff', 4, 2, ['Donaud', 'ampfs…']],
])('%j in lines of %d ems, at most %d of them', (text, width, most, expected) => {
  expect(fitText(text, width, most)).toEqual(expected)
})

test('there are never more lines, and what fits is all there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 3, max: 30 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, most) => {
        const lines = fitText(text, width, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        const bare = (one: string) => one.replaceAll(/\s/gu, '')
        if (!lines.join('').includes('…')) expect(bare(lines.join(''))).toBe(bare(text))
      },
    ),
  )
})
