import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { postgresJobs } from '../../src/jobs/postgres/postgres-jobs.ts'
import { batchNamed } from './support/batch.ts'
import { holdsTheContract } from './support/contract.ts'
import { postgresPrograms, reasonToSkip, startPostgres, type TestDatabase } from './support/postgres.ts'
import { rowsFor } from './support/rows.ts'

// Without a database these are skipped; the title says why.
describe.runIf(postgresPrograms !== null)(`jobs in PostgreSQL${reasonToSkip}`, () => {
  let database: TestDatabase
  let admin: pg.Pool
  let url: string
  let count = 0
  beforeAll(async () => {
    database = await startPostgres()
    admin = new pg.Pool({ connectionString: database.url })
    admin.on('error', () => undefined)
  }, 120_000)
  afterAll(async () => {
    await admin.end()
    await database.stop()
  })
  beforeEach(async () => {
    const name = `test${count++}`
    await admin.query(`CREATE DATABASE ${name}`)
    url = database.url.replace(/postgres$/, name)
  })

  holdsTheContract(() => postgresJobs({ url, lease: 10 }))

  test('are shared by workers, none of which gets what another has', async () => {
    const [one, other] = [await postgresJobs({ url }), await postgresJobs({ url })]
    await one.put(batchNamed('a'), rowsFor(20))
    const claims = await Promise.all([one.claim(10), other.claim(10), one.claim(10), other.claim(10)])
    const keys = claims.flat().map(({ key }) => key)
    expect(new Set(keys).size).toBe(20)
    expect(keys).toHaveLength(20)
    await Promise.all([one.close(), other.close()])
  })

  test('wait for a database that is away', async () => {
    const store = await postgresJobs({ url })
    await store.put(batchNamed('a'), rowsFor(1))
    const [claim] = await store.claim(1)
    await database.kill()
    const done = store.complete(claim?.key ?? '', { content: 'a\0b', degraded: [], cost: null })
    await database.start()
    await done
    expect(await store.counts('a')).toMatchObject({ total: 1, done: 1 })
    for await (const row of store.rows('a')) expect(row.state === 'done' && (await row.content())).toBe('a\uFFFDb')
    await store.close()
  })

  test('refuse a database that says no', async () => {
    await expect(postgresJobs({ url: url.replace('okr@', 'stranger@') })).rejects.toThrow('role "stranger"')
  })
})
