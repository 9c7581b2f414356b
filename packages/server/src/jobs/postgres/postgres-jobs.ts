import type { AnswerStore, ModelPart } from '@okr/llm'
import type { Pool, PoolClient } from 'pg'
import type { Batch, BatchRow, JobFailure, JobKey, JobResult } from '../job.ts'
import type { Claim, JobStore } from '../job-store.ts'
import { type Database, databaseOf } from './database.ts'
import { openQueue, type Queue } from './queue.ts'
import { batchesOf, batchOf, countsOf, rowsOf, unwritten } from './reading.ts'
import { createTables, schema } from './schema.ts'

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string
  /** Seconds after which a worker that says nothing counts as dead and its guides are given to others; at least 10. */
  readonly lease?: number
}

const usualLease = 30

const lostReason: JobFailure['reason'] = {
  'zh-CN': '每个写它的进程都中途消失了，因此不再重试。请看那些进程的日志。',
  en: 'Every process that wrote it died on the way, so it is not tried again. See the logs of those processes.',
}

/** PostgreSQL keeps no NUL in a text. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD')

interface Working {
  readonly attempt: { readonly id: string; readonly retryCount: number }
  readonly controller: AbortController
}

/** An open database, and what this process works on. */
interface Kept {
  readonly pool: Pool
  readonly database: Database
  readonly queue: Queue
  readonly working: Map<JobKey, Working>
}

/** The keys of the rows that a batch had. */
async function clearRows(id: string, client: PoolClient): Promise<string[]> {
  const sql = `DELETE FROM ${schema}.rows WHERE batch = $1 RETURNING key`
  return (await client.query<{ key: string }>(sql, [id])).rows.map(({ key }) => key)
}

/** Jobs that no batch waits for are gone; a worker on one of them notices at its next sign of life. */
async function dropUnwanted(keys: readonly string[], client: PoolClient): Promise<void> {
  await client.query(
    `DELETE FROM ${schema}.jobs WHERE key = ANY($1)
     AND NOT EXISTS (SELECT FROM ${schema}.rows WHERE rows.key = jobs.key)`,
    [keys],
  )
}

async function removeBatch(id: string, client: PoolClient): Promise<void> {
  const keys = await clearRows(id, client)
  await client.query(`DELETE FROM ${schema}.batches WHERE id = $1`, [id])
  await dropUnwanted(keys, client)
}

/** A batch's rows are replaced in one transaction; jobs that are new are queued in it, those nobody wants are dropped. */
async function replaceRows(batch: Batch, rows: readonly BatchRow[], queue: Queue, client: PoolClient): Promise<void> {
  const jobs = new Map(rows.map(({ job }) => [job.key, JSON.stringify(job.input)]))
  const added = await client.query<{ key: string }>(
    `INSERT INTO ${schema}.jobs (key, input) SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT (key) DO NOTHING RETURNING key`,
    [[...jobs.keys()], [...jobs.values()]],
  )
  await queue.add(
    added.rows.map(({ key }) => key),
    client,
  )
  await client.query(
    `INSERT INTO ${schema}.batches (id, created_at, batch) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET batch = excluded.batch`,
    [batch.id, batch.createdAt, JSON.stringify(batch)],
  )
  const before = await clearRows(batch.id, client)
  await client.query(`INSERT INTO ${schema}.rows (batch, row, key) SELECT $1, * FROM unnest($2::int[], $3::text[])`, [
    batch.id,
    rows.map(({ row }) => row),
    rows.map(({ job }) => job.key),
  ])
  await dropUnwanted(before, client)
}

async function retryFailed(id: string, queue: Queue, client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ key: string }>(
    `UPDATE ${schema}.jobs SET failure = NULL WHERE failure IS NOT NULL
     AND key IN (SELECT key FROM ${schema}.rows WHERE batch = $1) RETURNING key`,
    [id],
  )
  await queue.add(
    rows.map(({ key }) => key),
    client,
  )
  return rows.length
}

function answersIn({ persist }: Database, pool: Pool, job: JobKey): AnswerStore {
  return {
    get: (key) =>
      persist(async () => {
        const sql = `SELECT parts FROM ${schema}.answers WHERE job = $1 AND key = $2`
        const { rows } = await pool.query<{ parts: string }>(sql, [job, key])
        return rows[0] && (JSON.parse(rows[0].parts) as ModelPart[])
      }),
    set: (key, parts) =>
      persist(() =>
        pool.query(
          `INSERT INTO ${schema}.answers (job, key, parts) SELECT key, $2, $3 FROM ${schema}.jobs WHERE key = $1
           ON CONFLICT DO NOTHING`,
          [job, key, JSON.stringify(parts)],
        ),
      ),
  }
}

/** Puts a job to rest: what came of it, and its place in the queue, in one transaction. */
async function end(key: JobKey, sql: string, values: readonly unknown[], kept: Kept): Promise<void> {
  const claim = kept.working.get(key)
  await kept.database.transact(async (client) => {
    await client.query(sql, [key, ...values])
    await client.query(`DELETE FROM ${schema}.answers WHERE job = $1`, [key])
    if (claim) await kept.queue.finish(claim.attempt, client)
  })
  kept.working.delete(key)
}

/** The first guide of a key stays; what was paid for each attempt counts. */
const completing = `
UPDATE ${schema}.jobs SET content = $2, degraded = $3, failure = NULL, currency = coalesce($5, currency),
  cost = CASE WHEN $4::float8 IS NULL THEN cost ELSE coalesce(cost, 0) + $4 END
WHERE key = $1 AND content IS NULL`

const complete = (key: JobKey, { content, degraded, cost }: JobResult, kept: Kept): Promise<void> => {
  const values = [storable(content), JSON.stringify(degraded), cost?.amount ?? null, cost?.currency ?? null]
  return end(key, completing, values, kept)
}

const failing = `
UPDATE ${schema}.jobs SET failure = $2, currency = coalesce($4, currency),
  cost = CASE WHEN $3::float8 IS NULL THEN cost ELSE coalesce(cost, 0) + $3 END
WHERE key = $1 AND content IS NULL`

const fail = (key: JobKey, failure: JobFailure, kept: Kept): Promise<void> => {
  const { cost } = failure
  return end(key, failing, [storable(JSON.stringify(failure)), cost?.amount ?? null, cost?.currency ?? null], kept)
}

/** Says that this process lives, lets go of what is no longer its own, and ends what no worker survives. */
async function beat({ pool, database, queue, working }: Kept): Promise<void> {
  const claims = [...working]
  const mine = await queue.touch(claims.map(([, { attempt }]) => attempt))
  const wanted = await unwritten(
    claims.map(([key]) => key),
    pool,
  )
  for (const [key, { attempt, controller }] of claims) {
    if (!mine.has(attempt.id) || !wanted.has(key)) controller.abort()
  }
  const failure = JSON.stringify({ reason: lostReason, cost: null } satisfies JobFailure)
  for (const { key, attempt } of await queue.lost()) {
    await database.transact(async (client) => {
      await client.query(`UPDATE ${schema}.jobs SET failure = $2 WHERE key = $1 AND content IS NULL`, [key, failure])
      await queue.bury(attempt, client)
    })
  }
}

async function claim(most: number, kept: Kept): Promise<Claim[]> {
  const { pool, database, queue, working } = kept
  const fetched = await database.persist(() => queue.fetch(most))
  if (fetched.length === 0) return []
  const keys = fetched.map(({ key }) => key)
  const inputs = await database.persist(() => unwritten(keys, pool))
  const claims: Claim[] = []
  for (const { key, attempt } of fetched) {
    const input = inputs.get(key)
    // Written meanwhile by a worker that was taken for dead, or wanted no more.
    if (!input || working.has(key)) await database.transact((client) => queue.finish(attempt, client))
    else {
      const controller = new AbortController()
      working.set(key, { attempt, controller })
      claims.push({ key, input, signal: controller.signal })
    }
  }
  return claims.length > 0 ? claims : claim(most, kept)
}

async function release(key: JobKey, { database, queue, working }: Kept): Promise<void> {
  const claimed = working.get(key)
  if (claimed) await database.persist(() => queue.release(claimed.attempt))
  working.delete(key)
}

async function told(id: string, client: PoolClient): Promise<void> {
  const sql = `SELECT batch FROM ${schema}.batches WHERE id = $1 FOR UPDATE`
  const [found] = (await client.query<{ batch: string }>(sql, [id])).rows
  if (!found) return
  const batch = { ...(JSON.parse(found.batch) as Batch), webhook: null }
  await client.query(`UPDATE ${schema}.batches SET batch = $2 WHERE id = $1`, [id, JSON.stringify(batch)])
}

async function openDatabase({ url, lease = usualLease }: PostgresOptions): Promise<Kept> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, application_name: 'okr' })
  const database = databaseOf(pool)
  try {
    await database.transact((client) => client.query(createTables))
    const queue = await database.persist(() => openQueue({ pool, lease }))
    return { pool, database, queue, working: new Map() }
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function close(kept: Kept): Promise<void> {
  for (const key of kept.working.keys()) await release(key, kept)
  await kept.queue.stop()
  await kept.pool.end()
}

/**
 * Jobs in PostgreSQL, for any number of workers on any number of machines. pg-boss keeps who works on what; batches, jobs
 * and guides stand in tables of the schema `okr`, which change in the same transactions. A database that is away for a
 * moment is waited for.
 */
export async function postgresJobs(options: PostgresOptions): Promise<JobStore> {
  const kept = await openDatabase(options)
  const { pool, queue } = kept
  const { persist, transact } = kept.database
  // A sign of life that does not get through is followed by the next one, well before the lease is over.
  const milliseconds = ((options.lease ?? usualLease) / 4) * 1000
  const beats = setInterval(() => void beat(kept).catch(() => undefined), milliseconds)
  return {
    put: (batch, rows) => transact((client) => replaceRows(batch, rows, queue, client)),
    find: (id) => persist(() => batchOf(id, pool)),
    list: () => persist(() => batchesOf(pool)),
    counts: (id) => persist(() => countsOf(id, pool)),
    rows: (id) => rowsOf(id, pool, persist),
    remove: (id) => transact((client) => removeBatch(id, client)),
    told: (id) => transact((client) => told(id, client)),
    retryFailed: (id) => transact((client) => retryFailed(id, queue, client)),
    claim: (most) => claim(most, kept),
    complete: (key, result) => complete(key, result, kept),
    fail: (key, failure) => fail(key, failure, kept),
    release: (key) => release(key, kept),
    answers: (key) => answersIn(kept.database, pool, key),
    close: async () => {
      clearInterval(beats)
      await close(kept)
    },
  }
}
