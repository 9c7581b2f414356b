import type { Locale } from '@okr/core'
import type { Cost, Usage } from '@okr/llm'
import { messages } from './messages.ts'

export const count = (number: number, locale: Locale): string => number.toLocaleString(locale)

export const tokensOf = ({ inputTokens, outputTokens }: Usage): number => inputTokens + outputTokens

/** "$0.0123", "¥0.08"; says so where it is not known. */
export function costText(cost: Cost | null, locale: Locale): string {
  if (!cost) return messages.unknownCost[locale]
  const options = { style: 'currency', currency: cost.currency, maximumSignificantDigits: 3 } as const
  return cost.amount.toLocaleString(locale, options)
}
