import { analyseObjective, type ObjectiveAnalysis } from '../kr/grammar/objective.ts'
import type { Segment } from '../kr/grammar/segments.ts'
import type { Token } from '../kr/token.ts'
import type { Objective } from '../okr/objective.ts'

export type ObjectiveInput = string | (Partial<Omit<Objective, 'text'>> & Pick<Objective, 'text'>)

export interface ObjectiveFacts extends ObjectiveAnalysis {
  readonly tokens: readonly Token[]
  readonly segments: readonly Segment[]
}

export const objectiveFacts = (input: ObjectiveInput): ObjectiveFacts =>
  analyseObjective(typeof input === 'string' ? input : input.text)
