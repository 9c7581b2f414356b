import type { OkrSet } from '../okr/objective.ts'
import type { Locale } from '../text/locale.ts'
import type { KeyResultInput } from './key-result-facts.ts'
import type { PresetName } from './presets.ts'

/** One example of a rule, run as a test and printed in its documentation. */
export interface RuleCase {
  readonly locale: Locale
  readonly input: KeyResultInput | OkrSet
  /** Message id, or null where the rule stays silent. */
  readonly found: string | null
  /** The words the finding points at. */
  readonly at?: string
  /** The text after the first suggestion is applied. */
  readonly fixed?: string
  readonly preset?: PresetName
  readonly guardrails?: readonly string[]
}
