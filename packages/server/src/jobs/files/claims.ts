import type { JobKey } from '../job.ts'
import type { Claim } from '../job-store.ts'
import type { State } from './state.ts'

/** The order in which jobs that wait are given out, and those that are being worked on. */
export function claimsOf({ jobs }: State) {
  const waiting = new Set<JobKey>()
  const working = new Map<JobKey, AbortController>()
  const refresh = (keys: Iterable<JobKey>): void => {
    for (const key of keys) {
      if (jobs.get(key)?.outcome === null && !working.has(key)) waiting.add(key)
      else waiting.delete(key)
      // Nobody wants it any more: whoever works on it may stop.
      if (!jobs.has(key)) working.get(key)?.abort()
    }
  }
  refresh(jobs.keys())
  return {
    refresh,
    take: (most: number): Claim[] => {
      const claims: Claim[] = []
      for (const key of waiting) {
        if (claims.length === most) break
        waiting.delete(key)
        const job = jobs.get(key)
        if (!job) continue
        const controller = new AbortController()
        working.set(key, controller)
        claims.push({ key, input: job.input, signal: controller.signal })
      }
      return claims
    },
    leave: (key: JobKey): void => {
      working.delete(key)
      refresh([key])
    },
  }
}

export type Claims = ReturnType<typeof claimsOf>
