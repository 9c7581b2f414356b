import type { AnswerStore } from '@okr/llm'
import type { Batch, BatchCounts, BatchRow, Job, JobFailure, JobKey, JobResult, RowOutcome } from './job.ts'

/** A job that this process works on. */
export interface Claim extends Job {
  /** Aborts when nobody wants the guide any longer, or somebody else works on it. */
  readonly signal: AbortSignal
}

/**
 * Queue, journal and outputs in one: all that jobs need to outlive the process. `fileJobs` keeps them in a folder for one
 * process, `postgresJobs` in a database for any number of them; one contract, held by one suite of tests. What a promise
 * here has resolved survives `kill -9` and the loss of power.
 */
export interface JobStore {
  /** The batch holds these rows from now on, whatever it held before. A guide that is there is not written again. */
  readonly put: (batch: Batch, rows: readonly BatchRow[]) => Promise<void>
  readonly find: (id: string) => Promise<Batch | undefined>
  /** Of all there are, the latest first. */
  readonly list: () => Promise<readonly Batch[]>
  readonly counts: (id: string) => Promise<BatchCounts>
  /** Its rows in their order. */
  readonly rows: (id: string) => AsyncIterable<RowOutcome>
  /** Forgets the batch, and the jobs that no other batch waits for. */
  readonly remove: (id: string) => Promise<void>
  /** Nobody is to be told of the batch any more. */
  readonly told: (id: string) => Promise<void>
  /** Makes failed jobs wait again; says how many there were. */
  readonly retryFailed: (id: string) => Promise<number>

  /** At most so many jobs that nobody works on, which this process does from now on. Empty where there are none. */
  readonly claim: (most: number) => Promise<readonly Claim[]>
  /** Ends a claim with a guide. The first guide of a key stays. */
  readonly complete: (key: JobKey, result: JobResult) => Promise<void>
  readonly fail: (key: JobKey, failure: JobFailure) => Promise<void>
  /** Ends a claim with nothing: the job waits again. */
  readonly release: (key: JobKey) => Promise<void>
  /** What a model has answered for a job so far: a section that was written once is not paid for twice. */
  readonly answers: (key: JobKey) => AnswerStore

  readonly close: () => Promise<void>
}
