import type { Direction, KeyResult } from '../../okr/key-result.ts'

/** The ids that positions imply, from 1; only others are printed. */
export const impliedObjectiveId = (position: number): string => `O${position}`
export const impliedKeyResultId = (objectiveId: string, position: number): string => `${objectiveId}-KR${position}`

/** The direction that two different values imply; only another is printed. */
export function impliedDirection({ baseline, target }: Pick<KeyResult, 'baseline' | 'target'>): Direction | undefined {
  if (baseline === undefined || target === undefined || baseline === target) return undefined
  return target > baseline ? 'increase' : 'decrease'
}
