import type { Finding, Severity } from '@okr/core/lint'
import { gravestOf } from './severities.ts'

export interface Piece {
  readonly start: number
  readonly end: number
  /** The gravest finding here; null where there is none. */
  readonly severity: Severity | null
  readonly current: boolean
}

/**
 * The text cut where findings begin and end. The pieces cover it without a gap; `current` marks those of one finding.
 * Ranges beyond the text are cut off, so that findings of a moment ago do no harm.
 */
export function piecesOf(text: string, findings: readonly Finding[], current?: Finding | null): readonly Piece[] {
  const placed = findings.flatMap((finding) => (finding.range ? [{ finding, ...finding.range }] : []))
  const cuts = new Set([0, text.length])
  for (const { start, end } of placed) for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at)
  const ends = [...cuts].sort((a, b) => a - b)
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0
    const here = placed.filter((one) => one.start < end && one.end > start).map(({ finding }) => finding)
    return { start, end, severity: gravestOf(here) ?? null, current: current != null && here.includes(current) }
  })
}

interface Props {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly current?: Finding | null
}

/** The text with its findings underlined. */
export function MarkedText({ text, findings, current }: Props) {
  return piecesOf(text, findings, current).map(({ start, end, severity, current: isCurrent }) =>
    severity === null ? (
      text.slice(start, end)
    ) : (
      <span key={start} className="okr-marked" data-severity={severity} data-current={isCurrent || undefined}>
        {text.slice(start, end)}
      </span>
    ),
  )
}
