import type { Localized } from '@okr/core'

/** Why a rule holds, and sentences that it speaks about or leaves alone. */
export interface RuleNote {
  readonly why: Localized
  readonly flagged: Localized<readonly string[]>
  readonly silent: Localized<readonly string[]>
}
