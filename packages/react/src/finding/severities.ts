import type { Severity } from '@okr/core/lint'

/** The gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]
