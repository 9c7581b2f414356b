import { access, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileName } from '../file-name.ts'
import type { Batch, BatchRow, JobKey, JobResult, RowOutcome } from '../job.ts'
import type { JobStore } from '../job-store.ts'
import { folderOfAnswers } from './answers.ts'
import { type Claims, claimsOf } from './claims.ts'
import { entriesOf, isWorthCompacting } from './compact.ts'
import { type Journal, openJournal } from './journal.ts'
import { lock } from './lock.ts'
import { apply, type Entry, emptyState, type KnownJob, type State } from './state.ts'

/** Where everything but the guides stands, so that a folder of guides is one at first sight. */
const hidden = '.okr'

/** An open folder. */
interface Kept {
  readonly folder: string
  readonly journal: Journal
  readonly state: State
  readonly claims: Claims
  /** Jobs of which answers of a model may lie about. */
  readonly answered: Set<JobKey>
}

const answersOf = (key: JobKey, folder: string): string => join(folder, hidden, 'answers', key)

const guideOf = (key: JobKey, { input }: KnownJob, folder: string): string => join(folder, fileName({ key, input }))

/** On the disk first, then in the state, which so never runs ahead. */
async function record(
  entries: readonly Entry[],
  { journal, state }: Pick<Kept, 'journal' | 'state'>,
  file?: { path: string; content: string },
): Promise<void> {
  await journal.commit({ entries, ...(file ? { file } : {}) })
  for (const entry of entries) apply(state, entry)
}

/** Guides that a person has removed from the folder are to be written again. */
async function missing(folder: string, { jobs }: State): Promise<JobKey[]> {
  const done = [...jobs].filter(([, { outcome }]) => outcome?.state === 'done')
  const keys = await Promise.all(
    done.map(async ([key, job]) => {
      const isThere = await access(guideOf(key, job, folder)).then(
        () => true,
        () => false,
      )
      return isThere ? [] : [key]
    }),
  )
  return keys.flat()
}

const sameRows = (one: readonly (readonly [number, JobKey])[], other: readonly (readonly [number, JobKey])[]) =>
  one.length === other.length && one.every(([row, key], at) => row === other[at]?.[0] && key === other[at]?.[1])

async function put(batch: Batch, rows: readonly BatchRow[], kept: Kept): Promise<void> {
  const { state, claims } = kept
  const keys = rows.map(({ row, job }) => [row, job.key] as const)
  const before = state.batches.get(batch.id)
  if (before && sameRows(before.rows, keys)) return
  const jobs = new Map(rows.map(({ job }) => [job.key, job.input]))
  const added = [...jobs].filter(([key]) => !state.jobs.has(key))
  const entries = added.map(([key, input]): Entry => ({ type: 'job', key, input }))
  await record([...entries, { type: 'batch', batch, rows: keys }], kept)
  claims.refresh([...(before?.rows ?? []), ...keys].map(([, key]) => key))
}

async function remove(id: string, kept: Kept): Promise<void> {
  const { folder, state, claims } = kept
  const rows = state.batches.get(id)?.rows
  if (!rows) return
  const jobs = new Map(rows.map(([, key]) => [key, state.jobs.get(key)]))
  await record([{ type: 'removed', id }], kept)
  claims.refresh(jobs.keys())
  for (const [key, job] of jobs) {
    if (state.jobs.has(key) || !job) continue
    await rm(guideOf(key, job, folder), { force: true })
    await rm(answersOf(key, folder), { recursive: true, force: true })
  }
}

async function retryFailed(id: string, kept: Kept): Promise<number> {
  const { state, claims } = kept
  const keys = [...new Set((state.batches.get(id)?.rows ?? []).map(([, key]) => key))]
  const failed = keys.filter((key) => state.jobs.get(key)?.outcome?.state === 'failed')
  if (failed.length > 0) await record([{ type: 'again', keys: failed }], kept)
  claims.refresh(failed)
  return failed.length
}

async function* rowsOf(id: string, { folder, state }: Kept): AsyncGenerator<RowOutcome> {
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

async function complete(key: JobKey, { content, degraded, cost }: JobResult, kept: Kept): Promise<void> {
  const { folder, state, claims } = kept
  const job = state.jobs.get(key)
  if (job?.outcome === null) {
    await record([{ type: 'done', key, degraded, cost }], kept, { path: guideOf(key, job, folder), content })
    if (kept.answered.delete(key)) await rm(answersOf(key, folder), { recursive: true, force: true })
  }
  claims.leave(key)
}

async function openFolder(folder: string, own: string): Promise<Kept> {
  const state = emptyState()
  const journal = await openJournal(
    join(own, 'journal.ndjson'),
    (entry) => apply(state, entry as Entry),
    (lines) => (isWorthCompacting(lines, state) ? entriesOf(state) : null),
  )
  const gone = await missing(folder, state)
  if (gone.length > 0) await record([{ type: 'again', keys: gone }], { journal, state })
  return { folder, journal, state, claims: claimsOf(state), answered: new Set() }
}

/**
 * Jobs of one process in a folder: the guides, and beside them in `.okr` the journal. Opening it reads the journal, so that
 * work goes on where it stopped, however it stopped. Throws `FolderInUseError` and `DamagedJournalError`.
 */
export async function fileJobs(folder: string): Promise<JobStore> {
  const own = join(folder, hidden)
  await mkdir(own, { recursive: true })
  const unlock = await lock(join(own, 'lock'))
  const kept = await openFolder(folder, own).catch(async (error: unknown) => {
    await unlock()
    throw error
  })
  const { state, claims } = kept
  return {
    put: (batch, rows) => put(batch, rows, kept),
    remove: (id) => remove(id, kept),
    rows: (id) => rowsOf(id, kept),
    find: async (id) => state.batches.get(id)?.batch,
    list: async () => Array.from(state.batches.values(), ({ batch }) => batch).reverse(),
    counts: async (id) => state.batches.get(id)?.counts ?? { total: 0, done: 0, failed: 0, cost: null },
    told: async (id) => {
      if (state.batches.has(id)) await record([{ type: 'told', id }], kept)
    },
    retryFailed: (id) => retryFailed(id, kept),
    claim: async (most) => claims.take(most),
    complete: (key, result) => complete(key, result, kept),
    fail: async (key, failure) => {
      if (state.jobs.get(key)?.outcome === null) await record([{ type: 'failed', key, failure }], kept)
      claims.leave(key)
    },
    release: async (key) => claims.leave(key),
    answers: (key) => {
      kept.answered.add(key)
      return folderOfAnswers(answersOf(key, folder))
    },
    close: async () => {
      await kept.journal.close()
      await unlock()
    },
  }
}
