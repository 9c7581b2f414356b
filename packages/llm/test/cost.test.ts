import { describe, expect, test } from 'vitest'
import { costOf, knownPrices } from '../src/model/cost.ts'

const usage = { inputTokens: 10, outputTokens: 5, cachedInputTokens: 4, reasoningTokens: 0 }

describe('cost', () => {
  test('follows the price table, with what came from the cache at its own price', () => {
    const prices = {
      'a:m': { currency: 'USD', input: 2, cachedInput: 1, output: 4, date: '2026-01-01', source: 'x' },
    } as const
    expect(costOf(usage, 'a:m', prices)).toEqual({ amount: (6 * 2 + 4 * 1 + 5 * 4) / 1e6, currency: 'USD' })
  })

  test('is unknown, not zero, without a price', () => {
    expect(costOf(usage, 'a:m')).toBeNull()
    expect(costOf(usage, 'constructor')).toBeNull()
  })

  test.each(Object.entries(knownPrices))('%s says when and where its price was read', (_, { date, source }) => {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(URL.canParse(source)).toBe(true)
  })
})
