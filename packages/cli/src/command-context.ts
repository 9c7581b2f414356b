import type { Locale } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'
import type { OperationContext } from '@okr/server/operations'
import type { Terminal } from './terminal.ts'

/** What an operation is given by a command that nobody interrupts. */
export const commandContext = (knowledge: Knowledge, locale: Locale): OperationContext => ({
  knowledge,
  signal: new AbortController().signal,
  now: () => new Date(),
  locale,
})

/** For what is looked up in the knowledge that comes along, as it stands today. */
export async function lookUpContext({ today }: Pick<Terminal, 'today'>, locale: Locale): Promise<OperationContext> {
  const { knowledge } = await import('@okr/knowledge')
  return { ...commandContext(knowledge, locale), now: () => new Date(today) }
}
