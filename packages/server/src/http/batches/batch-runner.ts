import { setTimeout as sleep } from 'node:timers/promises'
import { type Batch, isFinished } from '../../jobs/job.ts'
import type { JobStore } from '../../jobs/job-store.ts'
import { JobError, runJobs, type WriteJob } from '../../jobs/run-jobs.ts'
import { deliver, type WebhookNetwork, type WebhookOptions } from '../../webhooks/deliver.ts'
import { resourceOf } from './batch-resource.ts'

export interface RunnerOptions {
  readonly store: JobStore
  readonly write: WriteJob
  readonly concurrency: number
  readonly webhooks?: WebhookOptions | undefined
  readonly network?: WebhookNetwork | undefined
  readonly now: () => Date
  readonly onError: (error: unknown, id: string) => void
}

/** Milliseconds between two looks for jobs, and for batches that are finished. */
const poll = 500
/** Milliseconds before each further attempt to tell somebody. */
const pauses = [1000, 5000, 25_000, 125_000]

/** What is told of a finished batch; its guides are fetched by who wants them. */
async function tell(batch: Batch, address: string, options: RunnerOptions, signal: AbortSignal): Promise<void> {
  const { store, webhooks, network, now, onError } = options
  if (!webhooks) return
  const body = JSON.stringify({ type: 'batch.finished', batch: resourceOf(batch, await store.counts(batch.id)) })
  for (const pause of [...pauses, null]) {
    try {
      return await deliver(address, batch.id, body, webhooks, now(), network)
    } catch (error) {
      onError(error, batch.id)
      if (pause === null) return
      await sleep(pause, undefined, { signal, ref: false })
    }
  }
}

/** What keeps one caller from their guides, a key that is refused, say, keeps nobody else from theirs. The log says why. */
const oneByOne =
  ({ write, onError }: RunnerOptions): WriteJob =>
  async (job, ...rest) => {
    try {
      return await write(job, ...rest)
    } catch (error) {
      if (!(error instanceof JobError)) throw error
      onError(error.cause, job.key)
      throw new JobError(error.failure, false, error.cause)
    }
  }

/** Works off the jobs of a store beside the requests, and tells who wanted to know. What a process leaves, the next does. */
export function batchRunner(options: RunnerOptions) {
  const { store, concurrency, onError } = options
  const write = oneByOne(options)
  const controller = new AbortController()
  const { signal } = controller
  const untold = new Set<string>()

  const look = async (id: string): Promise<void> => {
    const batch = await store.find(id)
    if (batch && !isFinished(await store.counts(id))) return
    untold.delete(id)
    if (!batch?.webhook) return
    await tell(batch, batch.webhook, options, signal)
    await store.told(id)
  }
  const watch = async (): Promise<void> => {
    for (const { id, webhook } of await store.list()) if (webhook) untold.add(id)
    while (!signal.aborted) {
      for (const id of untold) void look(id).catch((error: unknown) => signal.aborted || onError(error, id))
      await sleep(poll, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
  const failed = (what: string) => (error: unknown) => onError(error, what)
  const working = Promise.all([
    // Without room of its own the process leaves the guides to workers.
    concurrency > 0 ? runJobs({ store, write, concurrency, signal, poll }).catch(failed('jobs')) : undefined,
    watch().catch(failed('webhooks')),
  ])
  return {
    added: ({ id, webhook }: Batch): void => {
      if (webhook) untold.add(id)
    },
    stop: async (): Promise<void> => {
      controller.abort()
      await working
    },
  }
}
