import { knowledge } from '@okr/knowledge'
import type { OperationContext } from '../../src/operations/context.ts'

/** The day on which every test takes place. */
export const now = (): Date => new Date('2026-11-24T08:00:00.000Z')

export const contextWith = (parts: Partial<OperationContext> = {}): OperationContext => ({
  knowledge,
  signal: new AbortController().signal,
  now,
  locale: 'en',
  ...parts,
})
