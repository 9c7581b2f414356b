import { access, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileName } from '../file-name.ts'
import type { Batch, BatchRow, JobKey, RowOutcome } from '../job.ts'
import type { Claim, JobStore } from '../job-store.ts'
import { folderOfAnswers } from './answers.ts'
import { openJournal } from './journal.ts'
import { lock } from './lock.ts'
import { apply, type Entry, emptyState, type KnownJob, type State } from './state.ts'

/** Where everything but the guides stands, so that a folder of guides is one at first sight. */
const hidden = '.okr'

const sameRows = (one: readonly (readonly [number, JobKey])[], other: readonly (readonly [number, JobKey])[]) =>
  one.length === other.length && one.every(([row, key], at) => row === other[at]?.[0] && key === other[at]?.[1])

/** Guides that a person has removed from the folder are to be written again. */
async function missing(folder: string, { jobs }: State): Promise<JobKey[]> {
  const done = [...jobs].filter(([, { outcome }]) => outcome?.state === 'done')
  const keys = await Promise.all(
    done.map(async ([key, { input }]) => {
      const isThere = await access(join(folder, fileName({ key, input }))).then(() => true, () => false)
      return isThere ? [] : [key]
    }),
  )
  return keys.flat()
}

/** The order in which jobs that wait are given out, and those that are being worked on. */
function queueOf({ jobs }: State) {
  const waiting = new Set<JobKey>()
  const working = new Map<JobKey, AbortController>()
  const refresh = (keys: Iterable<JobKey>): void => {
    for (const key of keys) {
      if (jobs.get(key)?.outcome === null && !working.has(key)) waiting.add(key)
      else waiting.delete(key)
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
    dropUnwanted: (): void => {
      for (const [key, controller] of working) if (!jobs.has(key)) controller.abort()
    },
  }
}

/**
 * Jobs of one process in a folder: the guides, and beside them in `.okr` the journal. Opening it reads the journal, so that
 * work goes on where it stopped, however it stopped. Throws `FolderInUseError` and `DamagedJournalError`.
 */
export async function fileJobs(folder: string): Promise<JobStore> {
  const own = join(folder, hidden)
  await mkdir(own, { recursive: true })
  const unlock = await lock(join(own, 'lock'))
  const state = emptyState()
  const journal = await openJournal(join(own, 'journal.ndjson'), (entry) => apply(state, entry as Entry)).catch(
    async (error: unknown) => {
      await unlock()
      throw error
    },
  )
  const answersOf = (key: JobKey): string => join(own, 'answers', key)
  const pathOf = (key: JobKey, { input }: KnownJob): string => join(folder, fileName({ key, input }))

  const record = async (entries: readonly Entry[], file?: { path: string; content: string }): Promise<void> => {
    await journal.commit({ entries, ...(file ? { file } : {}) })
    for (const entry of entries) apply(state, entry)
  }
  const gone = await missing(folder, state)
  if (gone.length > 0) await record([{ type: 'again', keys: gone }])
  const queue = queueOf(state)

  const put = async (batch: Batch, rows: readonly BatchRow[]): Promise<void> => {
    const keys = rows.map(({ row, job }) => [row, job.key] as const)
    const before = state.batches.get(batch.id)
    if (before && sameRows(before.rows, keys)) return
    const jobs = new Map(rows.map(({ job }) => [job.key, job.input]))
    const added = [...jobs].filter(([key]) => !state.jobs.has(key))
    await record([
      ...added.map(([key, input]): Entry => ({ type: 'job', key, input })),
      { type: 'batch', batch, rows: keys },
    ])
    queue.refresh([...(before?.rows ?? []), ...keys].map(([, key]) => key))
    queue.dropUnwanted()
  }

  async function* rowsOf(id: string): AsyncGenerator<RowOutcome> {
    for (const [row, key] of state.batches.get(id)?.rows ?? []) {
      const job = state.jobs.get(key)
      if (!job) continue
      const base = { row, job: { key, input: job.input } }
      const { outcome } = job
      if (outcome?.state !== 'done') yield { ...base, ...(outcome ?? { state: 'waiting' }) }
      else {
        const file = fileName(base.job)
        const content = () => readFile(join(folder, file), 'utf8')
        yield { ...base, state: 'done', degraded: outcome.degraded, file, content }
      }
    }
  }

  const remove = async (id: string): Promise<void> => {
    const rows = state.batches.get(id)?.rows
    if (!rows) return
    const jobs = new Map(rows.map(([, key]) => [key, state.jobs.get(key)]))
    await record([{ type: 'removed', id }])
    queue.refresh(jobs.keys())
    queue.dropUnwanted()
    for (const [key, job] of jobs) {
      if (state.jobs.has(key) || !job) continue
      await rm(pathOf(key, job), { force: true })
      await rm(answersOf(key), { recursive: true, force: true })
    }
  }

  return {
    put,
    remove,
    rows: rowsOf,
    find: async (id) => state.batches.get(id)?.batch,
    list: async () => Array.from(state.batches.values(), ({ batch }) => batch).reverse(),
    counts: async (id) => state.batches.get(id)?.counts ?? { total: 0, done: 0, failed: 0, cost: null },
    told: async (id) => {
      if (state.batches.has(id)) await record([{ type: 'told', id }])
    },
    retryFailed: async (id) => {
      const keys = [...new Set((state.batches.get(id)?.rows ?? []).map(([, key]) => key))]
      const failed = keys.filter((key) => state.jobs.get(key)?.outcome?.state === 'failed')
      if (failed.length > 0) await record([{ type: 'again', keys: failed }])
      queue.refresh(failed)
      return failed.length
    },
    claim: async (most) => queue.take(most),
    complete: async (key, { content, degraded, cost }) => {
      const job = state.jobs.get(key)
      if (job?.outcome === null) {
        await record([{ type: 'done', key, degraded, cost }], { path: pathOf(key, job), content })
        await rm(answersOf(key), { recursive: true, force: true })
      }
      queue.leave(key)
    },
    fail: async (key, failure) => {
      if (state.jobs.get(key)?.outcome === null) await record([{ type: 'failed', key, failure }])
      queue.leave(key)
    },
    release: async (key) => queue.leave(key),
    answers: (key) => folderOfAnswers(answersOf(key)),
    close: async () => {
      await journal.close()
      await unlock()
    },
  }
}
