import type { Usage } from './model.ts'

/** Prices for a million tokens. */
export interface Price {
  readonly currency: 'USD' | 'CNY'
  readonly input: number
  readonly cachedInput: number
  readonly output: number
  /** ISO date on which the source said so. */
  readonly date: string
  readonly source: string
}

/** By `provider:model`. */
export type PriceTable = Readonly<Record<string, Price>>

const deepseek = 'https://api-docs.deepseek.com/quick_start/pricing'

/**
 * Only prices that were read at their source. DeepSeek charges half outside Beijing office hours: these are the full
 * ones, so that an estimate is never too low. What is not here is not known, and is said to be.
 */
export const knownPrices: PriceTable = {
  'deepseek:deepseek-flash': {
    currency: 'USD',
    input: 0.3,
    cachedInput: 0.006,
    output: 1.2,
    date: '2026-10-27',
    source: deepseek,
  },
  'deepseek:deepseek-v4-pro': {
    currency: 'USD',
    input: 1.32,
    cachedInput: 0.044,
    output: 3.96,
    date: '2026-10-27',
    source: deepseek,
  },
}

export interface Cost {
  readonly amount: number
  readonly currency: Price['currency']
}

/** What tokens cost; null where the price of the model is not known. A server of one's own has no price. */
export function costOf(usage: Usage, model: string, prices: PriceTable = knownPrices): Cost | null {
  const price = Object.hasOwn(prices, model) ? prices[model] : undefined
  if (!price) return null
  const fresh = usage.inputTokens - usage.cachedInputTokens
  const amount = fresh * price.input + usage.cachedInputTokens * price.cachedInput + usage.outputTokens * price.output
  return { amount: amount / 1_000_000, currency: price.currency }
}
