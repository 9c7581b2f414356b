import type { Finding, Severity } from '@okr/core/lint'
import { gravestFirst } from '../finding/severities.ts'

export interface Group {
  /** Id of an objective or a key result; null for the set as a whole. */
  readonly subject: string | null
  readonly findings: readonly Finding[]
}

/** Findings by what they are about, in the order in which subjects come; within one, the gravest first. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string | null, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.subject)
    if (group) group.push(finding)
    else groups.set(finding.subject, [finding])
  }
  return Array.from(groups, ([subject, found]) => ({
    subject,
    findings: gravestFirst(found),
  }))
}

export const countsOf = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  info: findings.filter(({ severity }) => severity === 'info').length,
})
