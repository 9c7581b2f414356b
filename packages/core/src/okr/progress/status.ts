import type { Cycle } from '../objective.ts'

/** On track, behind, far behind. Shown in words or shapes too, never by colour alone. */
export const statuses = ['green', 'amber', 'red'] as const
export type Status = (typeof statuses)[number]

/** From which share of what is expected a status begins, 0 to 1. */
export interface StatusThresholds {
  readonly green: number
  readonly amber: number
}

/** 0.7–1.0 green, 0.4–0.6 yellow, 0.0–0.3 red: the bands of Google and Intel (Doerr, "Measure What Matters", ch. 9). */
export const statusThresholds: StatusThresholds = { green: 0.7, amber: 0.4 }

const day = 86_400_000

/**
 * The share of a cycle that is over on a date, 0 to 1: the progress of a result that moves evenly. The last day is 1.
 * Undefined where the cycle has no dates, or any of them is none.
 */
export function expectedProgress({ start, end }: Cycle, date: string): number | undefined {
  const [from, to, now] = [start, end, date].map((text) => Math.floor(Date.parse(text ?? '') / day))
  if (from === undefined || to === undefined || now === undefined || Number.isNaN(from + to + now)) return undefined
  if (now >= to) return 1
  return now <= from ? 0 : (now - from) / (to - from)
}

/** Progress against what is expected by now; at the end of a cycle, where 1 is expected, the bands of its score. */
export function statusOf(
  progress: number,
  expected = 1,
  { green, amber }: StatusThresholds = statusThresholds,
): Status {
  if (progress >= expected * green) return 'green'
  return progress >= expected * amber ? 'amber' : 'red'
}
