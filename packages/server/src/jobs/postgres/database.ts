import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'

/** Of PostgreSQL: it shuts down, is not up yet, has no connection left; the others are of the network below it. */
const passing = /^(?:57P0[123]|53300|08\w{3}|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/u

/** The driver says some of it in words alone. */
const passingWords =
  /connection (?:terminated|timeout|ended)|terminating connection|not queryable|Client has encountered/iu

/** Whether the database may well be there again a moment later. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (error instanceof AggregateError) return error.errors.some(isPassing)
  return passing.test(code) || passingWords.test(error.message)
}

/** Milliseconds a database may be away before work is given up. */
const patience = 5 * 60_000
const longestPause = 2000

export interface Database {
  /** Waits for a database that is away; what is done more than once must do no more than once. */
  readonly persist: <T>(work: () => Promise<T>) => Promise<T>
  readonly transact: <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>
}

export function databaseOf(pool: Pool): Database {
  // A connection that breaks while nobody uses it is replaced when somebody does.
  pool.on('error', () => undefined)
  const persist: Database['persist'] = async (work) => {
    const until = Date.now() + patience
    for (let pause = 50; ; pause = Math.min(2 * pause, longestPause)) {
      try {
        return await work()
      } catch (error) {
        if (!isPassing(error) || Date.now() + pause > until) throw error
        await sleep(pause)
      }
    }
  }
  const once = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let broken: Error | undefined
    const onError = (error: Error): void => {
      broken = error
    }
    client.on('error', onError)
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      return result
    } catch (error) {
      // A connection that was in a transaction is not worth repairing.
      broken = error as Error
      throw error
    } finally {
      client.off('error', onError)
      client.release(broken)
    }
  }
  return { persist, transact: (work) => persist(() => once(work)) }
}
