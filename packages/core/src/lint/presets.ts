import type { Severity } from './finding.ts'

export interface Preset {
  /** Asks a bare sentence for all that a form would hold. */
  readonly strict: boolean
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

/**
 * `recommended` as the rules say; `strict` asks for everything; `drafting` keeps to what must be settled in the end.
 * One for each maturity: who tries OKRs for the first time needs fewer words, who has used them for years a higher bar.
 */
export const presets = {
  recommended: { strict: false, rules: {} },
  strict: { strict: true, rules: { 'no-baseline': 'warning', vanity: 'warning', 'business-as-usual': 'warning' } },
  drafting: {
    strict: false,
    rules: {
      placeholder: 'info',
      'objective-placeholder': 'info',
      'no-target': 'info',
      'no-baseline': 'off',
      vague: 'off',
      'objective-vague': 'off',
      'missing-deadline': 'off',
      'missing-data-source': 'off',
      'missing-owner': 'off',
    },
  },
  'not-adopted': {
    strict: false,
    rules: {
      'no-baseline': 'info',
      'business-as-usual': 'off',
      vanity: 'info',
      'missing-data-source': 'off',
      'set-balance': 'off',
    },
  },
  piloting: { strict: false, rules: { 'no-baseline': 'info', 'set-balance': 'off' } },
  scaling: { strict: false, rules: {} },
  established: {
    strict: false,
    rules: { 'no-baseline': 'warning', vanity: 'warning', 'missing-data-source': 'warning' },
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetName = keyof typeof presets
