import type { KeyResult } from '@okr/core'

/** A key result while it is written: its sentence, and the fields that a person stated beside it. */
export type KeyResultDraft = Pick<KeyResult, 'text'> & Partial<Omit<KeyResult, 'text'>>

/** The fields that a sentence is read for and that can be stated beside it. */
export const draftFields = ['metric', 'baseline', 'target', 'direction', 'deadline', 'dataSources', 'owner'] as const
export type DraftField = (typeof draftFields)[number]

/** The draft as its sentence alone says it, in one field: what was stated there is taken back. */
export function without(draft: KeyResultDraft, field: DraftField): KeyResultDraft {
  const { [field]: _, ...rest } = draft
  return rest
}
