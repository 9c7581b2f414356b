import type { Locale } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'
import type { OperationContext } from '@okr/server/operations'

/** What an operation is given by a command that nobody interrupts. */
export const commandContext = (knowledge: Knowledge, locale: Locale): OperationContext => ({
  knowledge,
  signal: new AbortController().signal,
  now: () => new Date(),
  locale,
})
