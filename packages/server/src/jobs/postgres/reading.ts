import type { Pool } from 'pg'
import type { Batch, BatchCounts, JobFailure, JobInput, JobKey, RowOutcome } from '../job.ts'
import type { Database } from './database.ts'
import { schema } from './schema.ts'

interface Counted {
  readonly total: string
  readonly done: string
  readonly failed: string
  readonly cost: number | null
  readonly currency: string | null
  readonly currencies: string
}

const counting = `
SELECT count(*) AS total, count(content) AS done, count(failure) AS failed,
       sum(cost) AS cost, min(currency) AS currency, count(DISTINCT currency) AS currencies
FROM ${schema}.jobs WHERE key IN (SELECT key FROM ${schema}.rows WHERE batch = $1)`

export async function countsOf(id: string, pool: Pool): Promise<BatchCounts> {
  const { rows } = await pool.query<Counted>(counting, [id])
  const [{ total, done, failed, cost, currency, currencies } = none] = rows
  const isKnown = cost !== null && Number(currencies) === 1
  return {
    total: Number(total),
    done: Number(done),
    failed: Number(failed),
    cost: isKnown ? { amount: cost, currency: currency as 'USD' | 'CNY' } : null,
  }
}

const none: Counted = { total: '0', done: '0', failed: '0', cost: null, currency: null, currencies: '0' }

interface Read {
  readonly row: number
  readonly key: string
  readonly input: string
  readonly degraded: string | null
  readonly failure: string | null
}

const page = 500

/** Guides are fetched one by one: a page of them would be megabytes. */
export async function* rowsOf(id: string, pool: Pool, persist: Database['persist']): AsyncGenerator<RowOutcome> {
  for (let last = -1; ; ) {
    const { rows } = await persist(() =>
      pool.query<Read>(
        `SELECT row, jobs.key, input, degraded, failure FROM ${schema}.rows JOIN ${schema}.jobs USING (key)
         WHERE batch = $1 AND row > $2 ORDER BY row LIMIT ${page}`,
        [id, last],
      ),
    )
    for (const { row, key, input, degraded, failure } of rows) {
      const base = { row, job: { key, input: JSON.parse(input) as JobInput } }
      const content = async (): Promise<string> => {
        const sql = `SELECT content FROM ${schema}.jobs WHERE key = $1`
        const found = await persist(() => pool.query<{ content: string }>(sql, [key]))
        return found.rows[0]?.content ?? ''
      }
      if (degraded !== null)
        yield { ...base, state: 'done', degraded: JSON.parse(degraded) as string[], file: null, content }
      else if (failure !== null) yield { ...base, state: 'failed', failure: JSON.parse(failure) as JobFailure }
      else yield { ...base, state: 'waiting' }
    }
    const end = rows.at(-1)
    if (!end || rows.length < page) return
    last = end.row
  }
}

export async function batchOf(id: string, pool: Pool): Promise<Batch | undefined> {
  const { rows } = await pool.query<{ batch: string }>(`SELECT batch FROM ${schema}.batches WHERE id = $1`, [id])
  return rows[0] && (JSON.parse(rows[0].batch) as Batch)
}

export async function batchesOf(pool: Pool): Promise<Batch[]> {
  const sql = `SELECT batch FROM ${schema}.batches ORDER BY created_at DESC, id`
  const { rows } = await pool.query<{ batch: string }>(sql)
  return rows.map(({ batch }) => JSON.parse(batch) as Batch)
}

/** Those of these jobs that are still to be written. */
export async function unwritten(keys: readonly JobKey[], pool: Pool): Promise<Map<JobKey, JobInput>> {
  const sql = `SELECT key, input FROM ${schema}.jobs WHERE key = ANY($1) AND content IS NULL AND failure IS NULL`
  const { rows } = await pool.query<{ key: string; input: string }>(sql, [keys])
  return new Map(rows.map(({ key, input }) => [key, JSON.parse(input) as JobInput]))
}
