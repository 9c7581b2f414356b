import type { ObjectiveLevel } from '../../okr/objective.ts'
import type { MaturityId } from '../set-facts.ts'

/** How many are workable; published authors differ, so a configured severity can silence the rule. */
export interface Limits {
  readonly least: number
  readonly most: number
}

const byLevel: Readonly<Record<ObjectiveLevel, number>> = { company: 5, department: 4, team: 3, individual: 3 }

/** Fewer while OKRs are new, and at most four for a company that knows them well. */
export const objectiveLimit = (level: ObjectiveLevel, maturity: MaturityId): number =>
  maturity === 'not-adopted' || maturity === 'piloting'
    ? Math.min(byLevel[level], 3)
    : maturity === 'established'
      ? Math.min(byLevel[level], 4)
      : byLevel[level]

export const keyResultLimits = (level: ObjectiveLevel): Limits => ({ least: 2, most: level === 'department' ? 4 : 5 })
