import type { CheckIn } from '@okr/core/okr'

/** The entries of a log by their key results, in their order. */
export function byKeyResult(log: readonly CheckIn[]): ReadonlyMap<string, readonly CheckIn[]> {
  const groups = new Map<string, CheckIn[]>()
  for (const entry of log) {
    const group = groups.get(entry.keyResultId)
    if (group) group.push(entry)
    else groups.set(entry.keyResultId, [entry])
  }
  return groups
}
