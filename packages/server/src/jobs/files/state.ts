import type { Cost } from '@okr/llm'
import { addCost, type Batch, type BatchCounts, type JobFailure, type JobInput, type JobKey } from '../job.ts'

/** A line of the journal. */
export type Entry =
  | { readonly type: 'job'; readonly key: JobKey; readonly input: JobInput }
  | { readonly type: 'batch'; readonly batch: Batch; readonly rows: readonly (readonly [row: number, key: JobKey])[] }
  | { readonly type: 'done'; readonly key: JobKey; readonly degraded: readonly string[]; readonly cost: Cost | null }
  | { readonly type: 'failed'; readonly key: JobKey; readonly failure: JobFailure }
  | { readonly type: 'again'; readonly keys: readonly JobKey[] }
  | { readonly type: 'told'; readonly id: string }
  | { readonly type: 'removed'; readonly id: string }
  /** In a journal that was made shorter: what a batch has cost in all. */
  | { readonly type: 'paid'; readonly id: string; readonly cost: Cost | null }

type Outcome =
  | { readonly state: 'done'; readonly degraded: readonly string[]; readonly cost: Cost | null }
  | { readonly state: 'failed'; readonly failure: JobFailure }

export interface KnownJob {
  readonly input: JobInput
  outcome: Outcome | null
  /** The batches that wait for it. */
  readonly batches: Set<string>
}

interface KnownBatch {
  batch: Batch
  readonly rows: readonly (readonly [row: number, key: JobKey])[]
  counts: BatchCounts
}

/** What a journal says. */
export interface State {
  readonly batches: Map<string, KnownBatch>
  readonly jobs: Map<JobKey, KnownJob>
}

export const emptyState = (): State => ({ batches: new Map(), jobs: new Map() })

const costOf = (outcome: Outcome | null): Cost | null =>
  outcome?.state === 'failed' ? outcome.failure.cost : (outcome?.cost ?? null)

const counted = (counts: BatchCounts, outcome: Outcome | null, by: 1 | -1): BatchCounts => ({
  ...counts,
  done: counts.done + (outcome?.state === 'done' ? by : 0),
  failed: counts.failed + (outcome?.state === 'failed' ? by : 0),
})

/** What was paid stays paid where a job is tried again. */
function settle(state: State, key: JobKey, outcome: Outcome | null): void {
  const job = state.jobs.get(key)
  if (!job) return
  for (const id of job.batches) {
    const batch = state.batches.get(id)
    if (!batch) continue
    const counts = counted(counted(batch.counts, job.outcome, -1), outcome, 1)
    batch.counts = { ...counts, cost: addCost(counts.cost, costOf(outcome)) }
  }
  job.outcome = outcome
}

/** Jobs that no batch waits for are forgotten with it. */
function forget(state: State, id: string): void {
  const known = state.batches.get(id)
  for (const [, key] of known?.rows ?? []) {
    const job = state.jobs.get(key)
    job?.batches.delete(id)
    if (job?.batches.size === 0) state.jobs.delete(key)
  }
  state.batches.delete(id)
}

function keep(state: State, { batch, rows }: Extract<Entry, { type: 'batch' }>): void {
  const jobs = new Map<JobKey, KnownJob>()
  for (const [, key] of rows) {
    const job = state.jobs.get(key)
    if (job) jobs.set(key, job)
  }
  forget(state, batch.id)
  let counts: BatchCounts = { total: 0, done: 0, failed: 0, cost: null }
  for (const [key, job] of jobs) {
    state.jobs.set(key, job)
    job.batches.add(batch.id)
    counts = counted({ ...counts, total: counts.total + 1 }, job.outcome, 1)
    counts = { ...counts, cost: addCost(counts.cost, costOf(job.outcome)) }
  }
  state.batches.set(batch.id, { batch, rows, counts })
}

/** One line more. */
export function apply(state: State, entry: Entry): void {
  switch (entry.type) {
    case 'job':
      if (!state.jobs.has(entry.key))
        state.jobs.set(entry.key, { input: entry.input, outcome: null, batches: new Set() })
      return
    case 'batch':
      return keep(state, entry)
    case 'done':
      return settle(state, entry.key, { state: 'done', degraded: entry.degraded, cost: entry.cost })
    case 'failed':
      return settle(state, entry.key, { state: 'failed', failure: entry.failure })
    case 'again':
      for (const key of entry.keys) settle(state, key, null)
      return
    case 'told': {
      const known = state.batches.get(entry.id)
      if (known) known.batch = { ...known.batch, webhook: null }
      return
    }
    case 'removed':
      return forget(state, entry.id)
    case 'paid': {
      const known = state.batches.get(entry.id)
      if (known) known.counts = { ...known.counts, cost: entry.cost }
      return
    }
  }
}
