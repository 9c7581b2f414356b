import type { Locale } from '@okr/core'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { messages } from './messages.ts'

/** The number of an option, or a failure. */
export function positive(given: string, option: string, locale: Locale): number {
  const number = Number(given)
  if (Number.isFinite(number) && number > 0) return number
  throw new Failure(message(messages.badNumber, locale, { option, given }), 2)
}

export const wholePositive = (given: string, option: string, locale: Locale): number =>
  Math.max(1, Math.floor(positive(given, option, locale)))
