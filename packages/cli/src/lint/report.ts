import type { Locale } from '@okr/core'
import { formatFinding, type Severity } from '@okr/core/lint'
import type { FileFinding } from './check.ts'
import { type Position, positionsOf } from './positions.ts'

/** A finding as it is shown. */
export interface Shown extends FileFinding {
  readonly message: string
  readonly from: Position
  /** Behind its last character. */
  readonly to: Position
}

export interface FileReport {
  /** As the user wrote it, or found beneath the folder the user named. */
  readonly path: string
  readonly text: string
  /** How many objectives and key results were read. */
  readonly items: number
  readonly findings: readonly Shown[]
  /** What the file would be with `--fix`, where a dry run changes it. */
  readonly fixed: string | null
}

export interface Report {
  readonly files: readonly FileReport[]
  readonly locale: Locale
  readonly version: string
  readonly withWhy: boolean
  readonly withColour: boolean
}

export interface Reporter {
  readonly id: string
  readonly write: (report: Report) => string
}

/** What was found in a text, with its words and its positions. */
export function shown(text: string, findings: readonly FileFinding[], locale: Locale): Shown[] {
  if (findings.length === 0) return []
  const positions = positionsOf(
    text,
    findings.flatMap(({ start, end }) => [start, end]),
  )
  const nowhere: Position = { line: 1, column: 1 }
  return findings.map((finding) => ({
    ...finding,
    message: formatFinding(finding.finding, locale),
    from: positions.get(finding.start) ?? nowhere,
    to: positions.get(finding.end) ?? nowhere,
  }))
}

export function countOf({ files }: Report): Readonly<Record<Severity | 'items' | 'all', number>> {
  const count = { error: 0, warning: 0, info: 0, items: 0, all: 0 }
  for (const { items, findings } of files) {
    count.items += items
    count.all += findings.length
    for (const { finding } of findings) count[finding.severity]++
  }
  return count
}
