import type { Pool, PoolClient } from 'pg'
import type { JobAttempt, PgBoss } from 'pg-boss'
import { queueSchema } from './schema.ts'

const guides = 'guides'
/** Where pg-boss puts what no worker survives. */
const lost = 'guides-lost'

/** A worker that dies takes a guide down with it; one that takes down so many workers is to blame itself. */
const mostLosses = 20

const day = 24 * 60 * 60

async function load(): Promise<typeof import('pg-boss')> {
  try {
    return await import('pg-boss')
  } catch (error) {
    throw new Error(
      `Jobs in PostgreSQL need the package pg-boss, which needs Node 22.12 or later; this is ${process.version}. Install it beside @okr/server, or keep jobs in a folder.`,
      { cause: error },
    )
  }
}

const within = (client: PoolClient) => ({
  executeSql: (text: string, values?: unknown[]) => client.query(text, values),
})

/** The queue of keys: what waits, and who works on what. pg-boss and its settings are known here alone. */
export interface Queue {
  /** Within a transaction, so that a job is there exactly if it waits. */
  readonly add: (keys: readonly string[], client: PoolClient) => Promise<void>
  readonly fetch: (most: number) => Promise<readonly { readonly key: string; readonly attempt: JobAttempt }[]>
  /** Within a transaction, so that a job has its outcome exactly if it is through. */
  readonly finish: (attempt: JobAttempt, client: PoolClient) => Promise<void>
  readonly release: (attempt: JobAttempt) => Promise<void>
  /** Says that they are being worked on; gives the ids of those that still are this worker's. */
  readonly touch: (attempts: readonly JobAttempt[]) => Promise<ReadonlySet<string>>
  /** Keys that no worker survives, and what forgets them. */
  readonly lost: () => Promise<readonly { readonly key: string; readonly attempt: JobAttempt }[]>
  readonly bury: (attempt: JobAttempt, client: PoolClient) => Promise<void>
  readonly stop: () => Promise<void>
}

export interface QueueOptions {
  readonly pool: Pool
  /** Seconds after which a worker that says nothing counts as dead; at least 10. */
  readonly lease: number
}

async function open({ pool, lease }: QueueOptions): Promise<PgBoss> {
  const { PgBoss } = await load()
  const interval = Math.max(1, Math.floor(lease / 6))
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: queueSchema,
    schedule: false,
    superviseIntervalSeconds: interval,
    monitorIntervalSeconds: interval,
  })
  // The database may be away for a moment; whoever asks something of the queue is told.
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(lost, { retentionSeconds: 365 * day })
  await boss.createQueue(guides, {
    deadLetter: lost,
    retryLimit: mostLosses,
    heartbeatSeconds: lease,
    expireInSeconds: day - 1,
    retentionSeconds: 365 * day,
    // What came of a job stands in tables of our own.
    deleteAfterSeconds: 60 * 60,
  })
  return boss
}

const keyOf = ({ data }: { readonly data: { readonly key: string } }): string => data.key

export async function openQueue(options: QueueOptions): Promise<Queue> {
  const boss = await open(options)
  const fetch = async (name: string, most: number) => {
    const jobs = await boss.fetch<{ key: string }>(name, { batchSize: most, includeMetadata: true })
    return jobs.map((job) => ({ key: keyOf(job), attempt: { id: job.id, retryCount: job.retryCount } }))
  }
  return {
    add: async (keys, client) => {
      if (keys.length === 0) return
      const jobs = keys.map((key) => ({ data: { key } }))
      await boss.insert(guides, jobs, { db: within(client) })
    },
    fetch: (most) => fetch(guides, most),
    finish: async (attempt, client) => void (await boss.complete(guides, attempt, null, { db: within(client) })),
    release: async (attempt) => void (await boss.fail(guides, attempt)),
    touch: async (attempts) => {
      if (attempts.length === 0) return new Set()
      const answer = (await boss.touch(guides, [...attempts])) as { readonly settled?: readonly string[] }
      return new Set(answer.settled ?? attempts.map(({ id }) => id))
    },
    lost: () => fetch(lost, 100),
    bury: async (attempt, client) => void (await boss.complete(lost, attempt, null, { db: within(client) })),
    stop: () => boss.stop({ graceful: false, close: false }),
  }
}
