import { parseKeyResult } from '@okr/core/kr'
import { type Finding, lintOkrSet } from '@okr/core/lint'
import type { KeyResult, OkrSet } from '@okr/core/okr'

// Loaded after the page stands: the parser and the linter are more than all the rest.

/** What the sentences of a set say, and what there is to say about them. */
export interface Reading {
  /** The set with the values that a sentence states and nobody stated beside it. */
  readonly set: OkrSet
  readonly findings: readonly Finding[]
}

export const readingOf = (set: OkrSet): Reading => ({ set: withReadValues(set), findings: lintOkrSet(set) })

const withReadValues = (set: OkrSet): OkrSet => ({
  ...set,
  objectives: set.objectives.map((objective) => ({
    ...objective,
    keyResults: objective.keyResults.map(withRead),
  })),
})

const known = new WeakMap<KeyResult, KeyResult>()

/** Each key result is read once. */
function withRead(keyResult: KeyResult): KeyResult {
  const read = known.get(keyResult) ?? readFrom(keyResult)
  known.set(keyResult, read)
  return read
}

const names = ['metric', 'baseline', 'target', 'unit', 'direction'] as const

/** A sentence whose target somebody stated otherwise is not asked for the rest: its values may be of something else. */
function readFrom(keyResult: KeyResult): KeyResult {
  const { fields } = parseKeyResult(keyResult.text)
  if (keyResult.target !== undefined && keyResult.target !== fields.target) return keyResult
  const read = names.flatMap((name) =>
    keyResult[name] === undefined && fields[name] !== null ? [[name, fields[name]] as const] : [],
  )
  return read.length === 0 ? keyResult : { ...keyResult, ...Object.fromEntries(read) }
}
