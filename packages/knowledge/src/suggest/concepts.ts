import type { Localized } from '@okr/core'
import data from './concepts.json' with { type: 'json' }

/** A thing people want to improve and seldom put a number to. */
export interface Concept {
  readonly id: string
  /** How people speak of it. */
  readonly said: Localized<readonly string[]>
  /** What the names of metrics that tell of it hold. */
  readonly measured: Localized<readonly string[]>
}

/** Our own reading of which numbers tell of what: a first guess for a person to judge, never a rule. */
export const concepts: readonly Concept[] = data
