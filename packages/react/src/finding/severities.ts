import type { Finding, Severity } from '@okr/core/lint'

/** The gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

const weight = ({ severity }: Finding): number => severities.indexOf(severity)

export const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => weight(a) - weight(b))
