import type { KeyResultFields, KeyResultRanges } from '../kr/fields/fields.ts'
import { fieldsOf } from '../kr/fields/fields.ts'
import type { OneUnit } from '../kr/fields/measure.ts'
import { analyse } from '../kr/grammar/analyse.ts'
import type { Analysis, Result } from '../kr/grammar/analysis.ts'
import { type Shape, shapeOf } from '../kr/grammar/shape.ts'
import type { Token } from '../kr/token.ts'
import type { KeyResult } from '../okr/key-result.ts'
import type { Cycle } from '../okr/objective.ts'

/** A bare sentence, or a sentence with what a form already knows of it. */
export type KeyResultInput = string | (Partial<Omit<KeyResult, 'text'>> & Pick<KeyResult, 'text'>)

/** What the rules read: the sentence understood, with structured fields in place of what it says. */
export interface KeyResultFacts {
  readonly text: string
  readonly folded: string
  readonly analysis: Analysis
  readonly shape: Shape
  readonly fields: KeyResultFields
  readonly ranges: KeyResultRanges
  /** Start and end of the main result in one unit. */
  readonly values: OneUnit | null
  /** The metric's words, '' where none is named. */
  readonly name: string
  readonly placeholders: readonly Token[]
  readonly input: Exclude<KeyResultInput, string> | null
  readonly cycle: Cycle | null
  /** It moves from somewhere: results of the text but conditions and tasks. */
  readonly results: readonly Result[]
}

export function keyResultFacts(input: KeyResultInput, cycle: Cycle | null): KeyResultFacts {
  const given = typeof input === 'string' ? null : input
  const text = typeof input === 'string' ? input : input.text
  const analysis = analyse(text)
  const shape = shapeOf(analysis)
  const read = fieldsOf(analysis, shape)
  const fields = given ? merge(read.fields, given, cycle) : read.fields
  return {
    text,
    folded: analysis.folded,
    analysis,
    shape,
    fields,
    ranges: read.ranges,
    values: given && read.values ? withGiven(read.values, given) : read.values,
    name: fields.metric ?? '',
    placeholders: placeholdersOf(analysis.tokens),
    input: given,
    cycle,
    results: analysis.results,
  }
}

const noTokens: readonly Token[] = []

const placeholdersOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ kind }) => kind === 'placeholder') ? tokens.filter(({ kind }) => kind === 'placeholder') : noTokens

/** Structured fields win over the sentence; the cycle supplies a deadline that nobody wrote. */
function merge(read: KeyResultFields, given: Exclude<KeyResultInput, string>, cycle: Cycle | null): KeyResultFields {
  const { change, ...rest } = read
  return {
    ...rest,
    ...(change && given.target === undefined ? { change } : {}),
    metric: given.metric ?? read.metric,
    baseline: given.baseline ?? read.baseline,
    target: given.target ?? read.target,
    unit: given.unit ?? read.unit,
    direction: given.direction ?? read.direction,
    deadline: given.deadline ?? read.deadline ?? cycle?.end ?? null,
    dataSource: given.dataSources?.length ? given.dataSources : read.dataSource,
    owner: given.owner ?? read.owner,
  }
}

function withGiven(read: OneUnit, given: Exclude<KeyResultInput, string>): OneUnit {
  if (given.baseline === undefined && given.target === undefined) return read
  return { ...read, baseline: given.baseline ?? read.baseline, target: given.target ?? read.target, mismatch: false }
}
