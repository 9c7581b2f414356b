import { type Context, contextOf } from '../kr/fields/fields.ts'
import { type Measure, measureOf, type OneUnit, valuesOf } from '../kr/fields/measure.ts'
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
export class KeyResultFacts {
  readonly text: string
  readonly folded: string
  readonly analysis: Analysis
  readonly shape: Shape
  readonly measure: Measure
  /** Start and end of the main result in one unit. */
  readonly values: OneUnit | null
  /** The metric's words, '' where none is named. */
  readonly name: string
  readonly input: Given | null
  readonly cycle: Cycle | null
  readonly results: readonly Result[]
  /** Bits of `Has`. */
  readonly has: number

  constructor(input: KeyResultInput, cycle: Cycle | null) {
    const given = typeof input === 'string' ? null : input
    const text = typeof input === 'string' ? input : input.text
    const analysis = analyse(text)
    const shape = shapeOf(analysis)
    const values = valuesOf(analysis, shape)
    const measure = measureOf(analysis, shape, values)
    this.text = text
    this.folded = analysis.folded
    this.analysis = analysis
    this.shape = shape
    this.measure = given ? withGiven(measure, given) : measure
    this.values = given && values ? valuesGiven(values, given) : values
    this.name = given?.metric ?? (shape.metric ? text.slice(shape.metric.start, shape.metric.end) : '')
    this.input = given
    this.cycle = cycle
    this.results = analysis.results
    this.has = hasOf(analysis, shape, this.values)
  }

  get placeholders(): readonly Token[] {
    return (this.has & Has.placeholder) === 0 ? [] : this.analysis.tokens.filter(({ kind }) => kind === 'placeholder')
  }

  /** Who, when and where from: a form or the cycle may say it. Only the rules of completeness ask. */
  get context(): Context {
    const { deadline, dataSource, owner } = contextOf(this.analysis)
    const { input, cycle } = this
    return {
      deadline: input?.deadline ?? deadline ?? (input ? (cycle?.end ?? null) : null),
      dataSource: input?.dataSources?.length ? input.dataSources : dataSource,
      owner: input?.owner ?? owner,
    }
  }
}

type Given = Exclude<KeyResultInput, string>

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

/** Structured fields win over the sentence. */
function withGiven({ change, ...read }: Measure, given: Given): Measure {
  return {
    ...(change && given.target === undefined ? { change } : {}),
    baseline: given.baseline ?? read.baseline,
    target: given.target ?? read.target,
    unit: given.unit ?? read.unit,
    direction: given.direction ?? read.direction,
  }
}

function valuesGiven(read: OneUnit, given: Given): OneUnit {
  if (given.baseline === undefined && given.target === undefined) return read
  return { ...read, baseline: given.baseline ?? read.baseline, target: given.target ?? read.target, mismatch: false }
}
