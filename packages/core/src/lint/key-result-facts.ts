import type { KeyResultFields, KeyResultRanges } from '../kr/fields/fields.ts'
import { fieldsOf } from '../kr/fields/fields.ts'
import type { OneUnit } from '../kr/fields/measure.ts'
import { analyse } from '../kr/grammar/analyse.ts'
import type { Analysis, Result } from '../kr/grammar/analysis.ts'
import { Holds } from '../kr/grammar/segments.ts'
import { type Shape, shapeOf } from '../kr/grammar/shape.ts'
import { Tag } from '../kr/lexicon/tags.ts'
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
  readonly results: readonly Result[]
  /** Bits of `Has`. */
  readonly has: number
}

/** What a text holds, for rules that speak of nothing else. */
export const Has = {
  metric: 1,
  task: 2,
  milestone: 4,
  nothing: 8,
  placeholder: 16,
  vague: 32,
  pay: 64,
  /** Two results or more. */
  several: 128,
  /** A start and an end. */
  both: 256,
  /** An amount of change. */
  change: 512,
  date: 1024,
  /** A value of the main result. */
  value: 2048,
  /** A result with an end or a change and no start. */
  startless: 4096,
  /** A metric without an end. */
  endless: 8192,
  /** A main result that is held where it is. */
  held: 16384,
} as const

export function keyResultFacts(input: KeyResultInput, cycle: Cycle | null): KeyResultFacts {
  const given = typeof input === 'string' ? null : input
  const text = typeof input === 'string' ? input : input.text
  const analysis = analyse(text)
  const shape = shapeOf(analysis)
  const read = fieldsOf(analysis, shape)
  const fields = given ? merge(read.fields, given, cycle) : read.fields
  const values = given && read.values ? withGiven(read.values, given) : read.values
  return {
    text,
    folded: analysis.folded,
    analysis,
    shape,
    fields,
    ranges: read.ranges,
    values,
    name: fields.metric ?? '',
    placeholders: (analysis.holds & Holds.placeholder) === 0 ? noTokens : analysis.tokens.filter(isPlaceholder),
    input: given,
    cycle,
    results: analysis.results,
    has: hasOf(analysis, shape, values),
  }
}

const byKind = { metric: Has.metric, task: Has.task, milestone: Has.milestone, none: Has.nothing } as const

function hasOf({ tags, holds, pay, results }: Analysis, { kind, main }: Shape, values: OneUnit | null): number {
  let has: number = byKind[kind]
  if ((holds & Holds.placeholder) !== 0) has |= Has.placeholder
  if ((holds & Holds.date) !== 0) has |= Has.date
  if ((tags & Tag.vague) !== 0) has |= Has.vague
  if (pay !== null) has |= Has.pay
  if (results.length > 1) has |= Has.several
  for (const { base, target, change } of results) {
    if (change !== null) has |= Has.change
    if (base === null && (target !== null || change !== null)) has |= Has.startless
  }
  if (main !== null) {
    if (main.base !== null || main.target !== null) has |= Has.value
    if (main.target === null && main.change === null) has |= Has.endless
    if ((main.verb & Tag.hold) !== 0) has |= Has.held
  }
  if (values !== null && values.baseline !== null && values.target !== null) has |= Has.both
  return has
}

const noTokens: readonly Token[] = []

const isPlaceholder = ({ kind }: Token): boolean => kind === 'placeholder'

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
