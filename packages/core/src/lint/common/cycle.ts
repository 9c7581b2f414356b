import { resolveDeadline } from '../../kr/resolve-deadline.ts'
import type { Cycle } from '../../okr/objective.ts'
import { clean } from '../define-rule.ts'

/** A deadline that can be placed and lies wholly before or after the cycle. */
export function outsideCycle(words: string, cycle: Cycle | null) {
  if (cycle?.start === undefined || cycle.end === undefined) return clean
  const when = resolveDeadline(words, { reference: cycle.start, cycle })
  if (when === null || (when.end >= cycle.start && when.end <= cycle.end)) return clean
  const messageId = when.end < cycle.start ? ('before' as const) : ('after' as const)
  return [{ messageId, data: { deadline: words, end: when.end, cycle: cycle.label } }]
}
