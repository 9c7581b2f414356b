import { performance } from 'node:perf_hooks'

/** What has to be known of a database before jobs are kept in it. */
export interface PostgresState {
  /** "16.4". */
  readonly version: string
  /** From the first byte to the answer, with the making of the connection. */
  readonly milliseconds: number
  /** Whether the user may create the schemas that jobs need. */
  readonly mayCreate: boolean
  readonly database: string
  readonly user: string
}

interface Row {
  readonly version: string
  readonly may: boolean
  readonly database: string
  readonly user: string
}

const question = `
SELECT split_part(current_setting('server_version'), ' ', 1) AS version, current_database() AS database,
       current_user AS user, has_database_privilege(current_database(), 'CREATE') AS may`

/** Asks a database about itself, and changes nothing. Rejects with why it can't be reached. */
export async function lookAtPostgres(url: string): Promise<PostgresState> {
  const { default: pg } = await import('pg')
  const began = performance.now()
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'okr' })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Row>(question)
    const [found] = rows
    if (!found) throw new Error('no answer')
    const { version, may, database, user } = found
    return { version, mayCreate: may, database, user, milliseconds: Math.round(performance.now() - began) }
  } finally {
    await client.end().catch(() => undefined)
  }
}
