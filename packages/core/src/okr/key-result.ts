/** `leading` moves first, `lagging` proves the result, `guardrail` must not get worse while the others improve. */
export const keyResultKinds = ['leading', 'lagging', 'guardrail'] as const
export type KeyResultKind = (typeof keyResultKinds)[number]

/** `committed` is expected at 1.0; of `aspirational`, 0.7 is success (Google re:Work, "Set goals with OKRs"). */
export const ambitions = ['committed', 'aspirational'] as const
export type Ambition = (typeof ambitions)[number]

export const directions = ['increase', 'decrease', 'maintain'] as const
export type Direction = (typeof directions)[number]

/** RACI roles beside the one accountable owner. */
export interface Collaborator {
  readonly name: string
  readonly role: 'responsible' | 'consulted' | 'informed'
}

/** A measured result. Only `text` is always there: sentences people write seldom hold more. */
export interface KeyResult {
  /** Unique in its set; other key results and objectives refer to it. */
  readonly id: string
  readonly text: string
  readonly metric?: string
  /** Values are plain numbers in `unit`. */
  readonly baseline?: number
  readonly target?: number
  readonly current?: number
  /** Bounds that the value is to keep to; both together are a range. */
  readonly atLeast?: number
  readonly atMost?: number
  /** Steps of equal weight, in the place of a metric; values are how many are reached. */
  readonly milestones?: readonly string[]
  /** Id of a unit in `units`, or the words of a unit that has none. */
  readonly unit?: string
  readonly direction?: Direction
  /** ISO date, or the words of a period ("end of the pilot"). */
  readonly deadline?: string
  /** Systems or reports the value is read from. */
  readonly dataSources?: readonly string[]
  /** The one accountable role or person (DRI), even when the work is shared. */
  readonly owner?: string
  readonly collaborators?: readonly Collaborator[]
  readonly kind?: KeyResultKind
  readonly ambition?: Ambition
  /** Share in the objective's progress, above 0; equal where absent. */
  readonly weight?: number
  /** Ids of key results that must move first. */
  readonly dependsOn?: readonly string[]
}
