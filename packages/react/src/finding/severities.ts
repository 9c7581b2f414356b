import type { Finding, Severity } from '@okr/core/lint'

/** The gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Undefined where there are no findings. */
export const gravestOf = (findings: readonly Finding[]): Severity | undefined =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity))

const weight = ({ severity }: Finding): number => severities.indexOf(severity)

export const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => weight(a) - weight(b))
