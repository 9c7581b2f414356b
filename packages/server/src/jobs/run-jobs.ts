import { setTimeout as sleep } from 'node:timers/promises'
import type { Localized } from '@okr/core'
import type { Cost } from '@okr/llm'
import { addCost, type Job, type JobFailure, type JobResult } from './job.ts'
import type { Claim, JobStore } from './job-store.ts'

/** Writes one guide. Rejects with a `JobError` where it can't. */
export type WriteJob = (job: Job, store: Pick<JobStore, 'answers'>, signal: AbortSignal) => Promise<JobResult>

/** Why one guide was not written, or, where `stopsAll`, why none can be: a refused key would only fail job after job. */
export class JobError extends Error {
  override readonly name = 'JobError'
  readonly failure: JobFailure
  readonly stopsAll: boolean

  constructor(failure: JobFailure, stopsAll: boolean, cause?: unknown) {
    super(failure.reason.en, { cause })
    this.failure = failure
    this.stopsAll = stopsAll
  }
}

export interface Budget {
  /** In the currency of the model, with what was spent before. */
  readonly most: number
  /** On how many guides what was spent before, by earlier runs. */
  readonly before: { readonly cost: Cost | null; readonly guides: number }
}

export interface RunOptions {
  readonly store: JobStore
  readonly write: WriteJob
  /** Guides written at once. */
  readonly concurrency: number
  /** Ends the run; guides under way are left for the next one. */
  readonly signal: AbortSignal
  readonly budget?: Budget | undefined
  /** Milliseconds to wait for more jobs when there are none; without it the run ends then. */
  readonly poll?: number | undefined
  /** Told after each job. */
  readonly onSettled?: ((job: Job, outcome: JobResult | JobFailure) => void) | undefined
}

/** Why a run ended: nothing left to claim, the budget, the signal, or a failure that would meet every guide. */
export type RunEnd = { readonly by: 'empty' | 'budget' | 'signal' } | { readonly by: 'failure'; reason: Localized }

interface Run {
  readonly options: RunOptions
  readonly underWay: Set<Promise<void>>
  spent: Cost | null
  paid: number
  failure: Localized | null
}

/**
 * Whether one guide more fits into the budget, taking the guides under way, and this one, for as dear as those before.
 * Until one price is known, guides go one by one.
 */
function mayStart({ options: { budget }, spent, paid, underWay }: Run): boolean {
  if (budget === undefined) return true
  if (paid === 0) return underWay.size === 0
  const amount = spent?.amount ?? 0
  return amount + (amount / paid) * (underWay.size + 1) <= budget.most
}

function account(run: Run, cost: Cost | null): void {
  if (!cost) return
  run.spent = addCost(run.spent, cost)
  run.paid++
}

async function attempt(claim: Claim, run: Run): Promise<void> {
  const { store, write, signal, onSettled } = run.options
  const both = AbortSignal.any([signal, claim.signal])
  try {
    const result = await write(claim, store, both)
    account(run, result.cost)
    await store.complete(claim.key, result)
    onSettled?.(claim, result)
  } catch (error) {
    if (both.aborted) return store.release(claim.key)
    if (!(error instanceof JobError)) throw error
    account(run, error.failure.cost)
    if (error.stopsAll) {
      run.failure ??= error.failure.reason
      return store.release(claim.key)
    }
    await store.fail(claim.key, error.failure)
    onSettled?.(claim, error.failure)
  }
}

const room = ({ options, underWay }: Run): number => options.concurrency - underWay.size

/** Takes as many jobs as there is room for. With a budget one at a time, so that none is taken that may not start. */
async function fill(run: Run, onCrash: (error: unknown) => void): Promise<number> {
  const most = run.options.budget === undefined ? room(run) : 1
  const claims = await run.options.store.claim(most)
  for (const claim of claims) {
    const work: Promise<void> = attempt(claim, run)
      .catch(onCrash)
      .finally(() => run.underWay.delete(work))
    run.underWay.add(work)
  }
  return claims.length
}

/** Works off jobs, so many at once, until one of the ends in `RunEnd`. Rejects where the store fails. */
export async function runJobs(options: RunOptions): Promise<RunEnd> {
  const before = options.budget?.before ?? { cost: null, guides: 0 }
  const run: Run = { options, underWay: new Set(), spent: before.cost, paid: before.guides, failure: null }
  const crash: { error?: unknown; happened: boolean } = { happened: false }
  const onCrash = (error: unknown): void => {
    crash.error ??= error
    crash.happened = true
  }
  const { signal, poll } = options
  const goesOn = (): boolean => !signal.aborted && !run.failure && !crash.happened
  let isEmpty = false
  let isSpent = false
  while (goesOn()) {
    isSpent = !mayStart(run)
    if (isSpent && run.underWay.size === 0) break
    if (!isSpent && room(run) > 0) {
      isEmpty = (await fill(run, onCrash)) === 0
      if (!isEmpty) continue
      if (run.underWay.size === 0) {
        if (poll === undefined) break
        await sleep(poll, undefined, { signal }).catch(() => undefined)
        continue
      }
    }
    const waits = isEmpty && poll !== undefined ? [sleep(poll, undefined, { signal }).catch(() => undefined)] : []
    await Promise.race([...run.underWay, ...waits])
  }
  await Promise.all(run.underWay)
  if (crash.happened) throw crash.error
  if (run.failure) return { by: 'failure', reason: run.failure }
  return { by: signal.aborted ? 'signal' : isSpent ? 'budget' : 'empty' }
}
