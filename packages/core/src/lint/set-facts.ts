import type { OkrSet } from '../okr/objective.ts'

export interface SetFacts {
  readonly set: OkrSet
  readonly options: SetOptions
}

export type MaturityId = 'not-adopted' | 'piloting' | 'scaling' | 'established'

interface SetOptions {
  readonly maturity: MaturityId
  /** Words of the guardrails an industry asks for; a set names at least one, where any are given. */
  readonly guardrails: readonly string[]
}
