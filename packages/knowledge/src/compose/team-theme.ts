import { type KeyResultKind, keyResultKinds } from '@okr/core'
import type { KeyResultPattern } from '@okr/core/pack'
import type { TeamTheme } from '../knowledge/knowledge.ts'

export const firstOf = (patterns: readonly KeyResultPattern[], kind: KeyResultKind) =>
  patterns.find((pattern) => pattern.kind === kind)

/** What a guide shows of a team's objective: an early sign and a late result. */
export const teamTheme = ({ id, objective, maturities, keyResults }: TeamTheme): TeamTheme => ({
  id,
  objective,
  maturities,
  keyResults: keyResultKinds
    .filter((kind) => kind !== 'guardrail')
    .flatMap((kind) => firstOf(keyResults, kind) ?? [])
    .map((pattern) => ({ ...pattern, collaborators: [] })),
})
