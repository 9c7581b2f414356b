import type { Grounding } from '../prompt/grounding.ts'
import type { Locale } from '../text/locale.ts'

/** One example of a guide rule, run as a test and printed in its documentation. */
export interface GuideRuleCase {
  readonly locale: Locale
  /** What the guide is read from. */
  readonly markdown: string
  /** Message id of the first finding, or null where the rule stays silent. */
  readonly found: string | null
  /** The words the finding points at. */
  readonly at?: string
  /** Facts that were handed out, as sentences; with them the rule knows what was not. */
  readonly facts?: readonly string[]
  readonly focusAreas?: readonly string[]
  /** References that the registry knows, to the letter. */
  readonly registered?: readonly string[]
}

/** A grounding that holds nothing but these facts. */
export const groundingOf = (facts: readonly string[]): Grounding => ({
  matched: true,
  packs: [],
  statements: facts.map((text) => ({ topic: 'overview', text, sources: [] })),
  valueStream: [],
  systems: [],
  standards: [],
  metrics: [],
  cases: [],
  sources: [],
})
