import type { Localized } from '../text/locale.ts'

/** Why a rule holds, and texts that it speaks about or leaves alone: sentences, or guides for rules about guides. */
export interface RuleNote {
  readonly why: Localized
  readonly flagged: Localized<readonly string[]>
  readonly silent: Localized<readonly string[]>
}
