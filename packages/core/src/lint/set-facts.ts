import type { OkrSet } from '../okr/objective.ts'
import { type KeyResultFacts, keyResultFacts } from './key-result-facts.ts'

export interface SetFacts {
  readonly set: OkrSet
  readonly options: SetOptions
  readonly facts: ReadonlyMap<string, KeyResultFacts>
}

export type MaturityId = 'not-adopted' | 'piloting' | 'scaling' | 'established'

export interface SetOptions {
  readonly maturity: MaturityId
  /** Words of the guardrails an industry asks for; a set names at least one, where any are given. */
  readonly guardrails: readonly string[]
}

export function setFacts(set: OkrSet, options: SetOptions): SetFacts {
  const facts = new Map<string, KeyResultFacts>()
  for (const { keyResults } of set.objectives)
    for (const keyResult of keyResults) facts.set(keyResult.id, keyResultFacts(keyResult, set.cycle ?? null))
  return { set, options, facts }
}
