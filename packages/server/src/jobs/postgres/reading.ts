import type { PoolClient } from 'pg'
import type { BatchCounts, JobFailure, JobInput, RowOutcome } from '../job.ts'
import type { Database } from './database.ts'
import { schema } from './schema.ts'

type Query = PoolClient['query']

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

export async function countsOf(id: string, query: Query): Promise<BatchCounts> {
  const { rows } = await query<Counted>(counting, [id])
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
export async function* rowsOf(
  id: string,
  query: Query,
  persist: Database['persist'],
): AsyncGenerator<RowOutcome> {
  for (let last = -1; ; ) {
    const { rows } = await persist(() =>
      query<Read>(
        `SELECT row, jobs.key, input, degraded, failure FROM ${schema}.rows JOIN ${schema}.jobs USING (key)
         WHERE batch = $1 AND row > $2 ORDER BY row LIMIT ${page}`,
        [id, last],
      ),
    )
    for (const { row, key, input, degraded, failure } of rows) {
      const base = { row, job: { key, input: JSON.parse(input) as JobInput } }
      const content = async (): Promise<string> => {
        const sql = `SELECT content FROM ${schema}.jobs WHERE key = $1`
        const found = await persist(() => query<{ content: string }>(sql, [key]))
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
