import type { OkrSet } from '@okr/core/okr'

/** A set through its changes. What did not change is shared between the states, so that a step costs what it changed. */
export interface SetHistory {
  /** Never empty; undone states stay behind `at` until something else is changed. */
  readonly states: readonly OkrSet[]
  readonly at: number
  /** What the last change was about, while the next of the same may still become one with it. */
  readonly about: string | null
}

export const historyOf = (set: OkrSet): SetHistory => ({ states: [set], at: 0, about: null })

/** The set as it is now. */
export const presentOf = ({ states, at }: SetHistory): OkrSet => states[at] as OkrSet

/**
 * After a change. Changes that say the same of `about` one after another, as typing in one field does, are one step; a
 * change that gives the same set is none.
 */
export function changed(history: SetHistory, set: OkrSet, about: string | null = null): SetHistory {
  const { states, at } = history
  if (set === presentOf(history)) return history
  const joins = about !== null && about === history.about && at > 0
  const kept = states.slice(0, joins ? at : at + 1)
  return { states: [...kept, set], at: kept.length, about }
}

/** One step back (−1) or forth (1), as far as there is one. */
export const stepped = ({ states, at }: SetHistory, by: -1 | 1): SetHistory => ({
  states,
  at: Math.min(states.length - 1, Math.max(0, at + by)),
  about: null,
})

/** At another state: where it is known, there, so that the steps around it stay; else as a step of its own. */
export function returnedTo(history: SetHistory, set: OkrSet): SetHistory {
  const at = history.states.lastIndexOf(set)
  return at < 0 ? changed(history, set) : { ...history, at, about: null }
}
