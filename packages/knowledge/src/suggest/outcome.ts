import type { Localized } from '@okr/core'
import type { Metric } from '@okr/core/pack'

/** What one must know of a metric to set a target for it. */
export type MetricFacts = Omit<Metric, 'definitionSource' | 'definitionMatch' | 'relatedStandard'>

/** A metric that tells whether work of a kind was worth it. */
export interface Outcome {
  readonly metric: MetricFacts
  /** The English preposition between the metric and what it is measured on: "time to fill *for* nurses"; null for none. */
  readonly relation: string | null
  /** Illustrations that the reader's own values replace. */
  readonly baseline: number
  readonly target: number
}

/**
 * A kind of work or quality people speak of without a number, and what should be different when it is done.
 * The choice and the definitions are our own: a first guess for a person to judge, never a rule.
 */
export interface OutcomeKind {
  readonly id: string
  /** `broad` kinds (a system, a project) give way to what the text is about more narrowly (hiring, returns). */
  readonly breadth: 'narrow' | 'broad'
  /** Whether its words name the thing that is worked on, or a quality of that thing ("driver *safety*"). */
  readonly names: 'thing' | 'quality'
  /** How people speak of it. Latin words of more than four letters stand for all that begin so. */
  readonly said: Localized<readonly string[]>
  /** What the names of an industry's metrics hold that tell of it. */
  readonly measured: Localized<readonly string[]>
  /** The role that usually answers for it. */
  readonly owner: Localized
  /** Ids of metrics of the cross-industry pack that tell of it. */
  readonly known: readonly string[]
  readonly outcomes: readonly Outcome[]
}
