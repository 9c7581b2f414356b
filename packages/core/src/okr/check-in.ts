/**
 * One entry of a log that only grows: what was measured, how sure the owner is, and what shows it. A wrong entry stays
 * and is followed by one that corrects it.
 */
export interface CheckIn {
  /** Unique in its log. Of two entries of one date the one with the greater id is the later. */
  readonly id: string
  readonly keyResultId: string
  /** ISO date (or date and time) on which the value held. */
  readonly date: string
  /** In the unit of the key result; of milestones, how many are reached. */
  readonly value?: number
  /** How likely the owner thinks it that the target will be met, 1 to 10 (Wodtke, "Radical Focus": five out of ten). */
  readonly confidence?: number
  /** Address or name of what shows the value. */
  readonly evidence?: string
  readonly note?: string
  /** Id of the entry that this one replaces. */
  readonly corrects?: string
}

const byDate = (a: CheckIn, b: CheckIn): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** The entries that no other entry corrects, by date; the order of the log does not matter. */
export function validCheckIns(log: readonly CheckIn[]): CheckIn[] {
  const corrected = new Set(log.flatMap(({ corrects }) => corrects ?? []))
  return log.filter(({ id }) => !corrected.has(id)).toSorted(byDate)
}

/** The last value of every key result that has one, by its id. */
export function latestValues(log: readonly CheckIn[]): Map<string, number> {
  const values = new Map<string, number>()
  for (const { keyResultId, value } of validCheckIns(log)) if (value !== undefined) values.set(keyResultId, value)
  return values
}

export interface ConfidenceTrend {
  /** 1 to 10. */
  readonly latest: number
  /** Against the check-in before; undefined where there is none. */
  readonly change?: number
}

/** How confidence moves over the check-ins of one key result; undefined where nobody stated any. */
export function confidenceTrend(checkIns: readonly CheckIn[]): ConfidenceTrend | undefined {
  const stated = validCheckIns(checkIns).flatMap(({ confidence }) => confidence ?? [])
  const latest = stated.at(-1)
  const before = stated.at(-2)
  if (latest === undefined) return undefined
  return before === undefined ? { latest } : { latest, change: latest - before }
}
