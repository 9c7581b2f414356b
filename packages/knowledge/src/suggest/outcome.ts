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
  /**
   * Whether its words name the thing that is worked on, a quality of that thing ("driver *safety*"), or how the thing
   * should change ("answer *faster*"): metrics that tell of such a change come first, whatever kind they are of.
   */
  readonly names: 'thing' | 'quality' | 'change'
  /**
   * How people speak of it. Latin words of more than four letters stand for all that begin so; those after `^` are
   * verbs and open the sentence ("train the drivers", not "the night trains").
   */
  readonly said: Localized<readonly string[]>
  /** Words that mean this in some industries and something else elsewhere: 不良 of a bank, by ids of packs. */
  readonly atHome?: { readonly packs: readonly string[]; readonly said: Localized<readonly string[]> }
  /** What the names of an industry's metrics hold that tell of it. */
  readonly measured: Localized<readonly string[]>
  /** The role that usually answers for it. */
  readonly owner: Localized
  /** Ids of metrics of the cross-industry pack that tell of it. */
  readonly known: readonly string[]
  readonly outcomes: readonly Outcome[]
  /** Packs in whose industries the outcomes can be counted, where not in all; elsewhere only `known` metrics tell of it. */
  readonly countedIn?: readonly string[]
}
