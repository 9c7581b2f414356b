import type { Usage } from './model.ts'

/** Prices for a million tokens. */
export interface Price {
  readonly currency: 'USD' | 'CNY'
  readonly input: number
  readonly cachedInput: number
  readonly output: number
  /** ISO date of the source; of the day on which it was read, where it bears none. */
  readonly date: string
  readonly source: string
}

/** By `provider:model`. */
export type PriceTable = Readonly<Record<string, Price>>

const deepseek = {
  source: 'https://api-docs.deepseek.com/quick_start/pricing',
  date: '2026-10-27',
  currency: 'USD',
} as const
const anthropic = {
  source: 'https://platform.claude.com/docs/zh-CN/models/sonnet-5/overview',
  date: '2026-11-24',
  currency: 'USD',
} as const
const minimax = {
  source: 'https://platform.minimaxi.com/docs/guides/pricing-paygo.md',
  date: '2026-11-24',
  currency: 'CNY',
} as const

/**
 * Only prices that were read at their source, under the name the source gives the model. DeepSeek charges half outside
 * Beijing office hours: these are the full ones, so that an estimate is never too low. Those of MiniMax are for the
 * address in mainland China, which is the preset. What is not here is not known, and is said to be: OpenAI's, Google's,
 * Kimi's, Zhipu's and Qwen's were found second-hand or without a model's exact name, Doubao's and SiliconFlow's not at
 * all, and OpenRouter's follow who answers.
 */
export const knownPrices: PriceTable = {
  'deepseek:deepseek-flash': { ...deepseek, input: 0.3, cachedInput: 0.006, output: 1.2 },
  'deepseek:deepseek-v4-pro': { ...deepseek, input: 1.32, cachedInput: 0.044, output: 3.96 },
  'anthropic:claude-sonnet-5': { ...anthropic, input: 2, cachedInput: 0.2, output: 10 },
  'minimax:MiniMax-M2.7': { ...minimax, input: 2.1, cachedInput: 0.42, output: 8.4 },
  'minimax:MiniMax-M2.7-highspeed': { ...minimax, input: 4.2, cachedInput: 0.42, output: 16.8 },
  'minimax:MiniMax-M2.5': { ...minimax, input: 2.1, cachedInput: 0.21, output: 8.4 },
  'minimax:MiniMax-M2.5-highspeed': { ...minimax, input: 4.2, cachedInput: 0.21, output: 16.8 },
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
