import type { Locale, Localized } from '@okr/core'
import type { KeyResultPattern, Pack } from '@okr/core/pack'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { MetricFacts } from './outcome.ts'
import type { Subject } from './subject.ts'

/** A key result that might be what a text means. */
export interface Candidate {
  readonly metric: MetricFacts
  /** Ways to show it, best first. */
  readonly patterns: readonly KeyResultPattern[]
  /** Whether the metric has a definition. */
  readonly isKnown: boolean
  /** `own words`: the metric that the text names; `named`: one that is called alike; otherwise the id of what both are about. */
  readonly because: string
}

/** What candidates are made from. */
export interface Ground {
  readonly subject: Subject
  readonly leading: Pack
  readonly knowledge: Knowledge
  readonly locale: Locale
}

/** Who answers and where the number stands, as long as nobody has said so. */
export const someone: Localized = { 'zh-CN': '业务负责人', en: 'head of the unit' }
export const somewhere = 'management report'
