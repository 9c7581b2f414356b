import type { Locale } from '@okr/core'
import { Failure } from './failure.ts'
import { messages } from './knowledge/messages.ts'
import { message } from './locale.ts'

/** A day that is in the calendar, or a failure that says how to write one. `name` is the option. */
export function isoDateOf(given: string, name: string, locale: Locale): string {
  const date = new Date(`${given}T00:00:00Z`)
  const isDate = /^\d{4}-\d{2}-\d{2}$/u.test(given) && !Number.isNaN(date.getTime())
  if (isDate && date.toISOString().startsWith(given)) return given
  throw new Failure(message(messages.badDate, locale, { name, given }), 2)
}
