import type { CheckIn } from './check-in.ts'
import type { Ambition, KeyResult } from './key-result.ts'

export const objectiveLevels = ['company', 'department', 'team', 'individual'] as const
export type ObjectiveLevel = (typeof objectiveLevels)[number]

/** What an organisation wants to reach, and the results that prove it. Only `text` and its ids are always there. */
export interface Objective {
  readonly id: string
  /** Direction and scope in plain words: no metric, no solution. */
  readonly text: string
  readonly rationale?: string
  readonly level?: ObjectiveLevel
  readonly ambition?: Ambition
  readonly owner?: string
  /** Ids of objectives or key results it serves. More than one is allowed: alignment is no mechanical cascade. */
  readonly parents?: readonly string[]
  /** Share in the progress of what it serves, above 0; equal where absent. */
  readonly weight?: number
  readonly keyResults: readonly KeyResult[]
}

/** The period a set is for. Dates are ISO; `label` is how people call it ("2027 Q1"), or empty. */
export interface Cycle {
  readonly label: string
  readonly start?: string
  readonly end?: string
}

/** The OKRs of one cycle. `okrSetSchema` checks one from elsewhere. */
export interface OkrSet {
  readonly cycle?: Cycle
  readonly objectives: readonly Objective[]
  /** In any order; see `CheckIn`. */
  readonly checkIns?: readonly CheckIn[]
}
