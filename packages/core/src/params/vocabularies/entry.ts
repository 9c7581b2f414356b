import type { Localized } from '../../text/locale.ts'

/** One choice of a parameter: what the form shows, and what else people call it. */
export interface VocabularyEntry {
  readonly label: Localized
  readonly help?: Localized
  /** Other words for it, in any language. Compared after `comparable`. */
  readonly aliases: readonly string[]
}

export type Vocabulary<Id extends string> = Readonly<Record<Id, VocabularyEntry>>
