/** What is left of a limit. */
export interface Room {
  readonly isAllowed: boolean
  readonly limit: number
  /** Whole requests that may follow at once. */
  readonly left: number
  /** Seconds until one more may follow; 0 where it may now. */
  readonly retryAfter: number
}

const minute = 60_000
/** Callers that have been quiet for this long have a full bucket, and are forgotten. */
const mostCallers = 10_000

/** A bucket for each caller that refills steadily and holds one minute's worth. */
export function buckets(now: () => number) {
  const levels = new Map<string, { level: number; at: number }>()
  return {
    /** One that turned out not to count. */
    giveBack: (caller: string): void => {
      const before = levels.get(caller)
      if (before) before.level += 1
    },
    take: (caller: string, perMinute: number): Room => {
      const time = now()
      const before = levels.get(caller)
      const level = before ? Math.min(perMinute, before.level + ((time - before.at) * perMinute) / minute) : perMinute
      const isAllowed = level >= 1
      const rest = isAllowed ? level - 1 : level
      levels.delete(caller)
      levels.set(caller, { level: rest, at: time })
      if (levels.size > mostCallers) forgetOldest(levels, time)
      return {
        isAllowed,
        limit: perMinute,
        left: Math.floor(rest),
        retryAfter: rest >= 1 ? 0 : Math.ceil(((1 - rest) * minute) / perMinute / 1000),
      }
    },
  }
}

function forgetOldest(levels: Map<string, { at: number }>, time: number): void {
  for (const [caller, { at }] of levels) {
    if (time - at < minute && levels.size <= mostCallers) return
    levels.delete(caller)
  }
}
