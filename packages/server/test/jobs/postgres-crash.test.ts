import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { isFinished } from '../../src/jobs/job.ts'
import { postgresJobs } from '../../src/jobs/postgres/postgres-jobs.ts'
import { batchNamed } from './support/batch.ts'
import { folder } from './support/folder.ts'
import { kill, startWorker, type Work, type Worker } from './support/kill.ts'
import { postgresPrograms, startPostgres, type TestDatabase } from './support/postgres.ts'
import { rowsFor } from './support/rows.ts'
import { standIn } from './support/stand-in.ts'

const count = 10_000
const workers = 3
const concurrency = 4
const kills = { workers: 40, database: 10 }

/** Kills a worker, or the database, at random moments, and starts another. */
async function killAtRandom(running: Worker[], work: Work, database: TestDatabase): Promise<void> {
  for (let at = 0; at < kills.workers + kills.database; at++) {
    await sleep(500 + Math.random() * 2000)
    if (at % 5 === 4) {
      await database.kill()
      await sleep(Math.random() * 1000)
      await database.start()
    } else {
      const chosen = Math.floor(Math.random() * workers)
      const victim = running[chosen]
      if (victim) await kill(victim)
      running[chosen] = startWorker(work)
    }
  }
}

// Half a minute alone goes by until a worker that died counts as dead.
describe.runIf(process.env['OKR_FULL'] !== undefined && postgresPrograms !== null)('a database and its workers', () => {
  test('lose no guide and write none twice, whoever is killed', async () => {
    const database = await startPostgres()
    const starts = join(folder(), 'starts')
    writeFileSync(starts, '')
    const store = await postgresJobs({ url: database.url, lease: 10 })
    const rows = rowsFor(count)
    await store.put(batchNamed('crash'), rows)
    const work: Work = { place: database.url, rows: '', concurrency, starts, who: 'stand-in' }
    const running = Array.from({ length: workers }, () => startWorker(work))
    await killAtRandom(running, work, database)
    while (!isFinished(await store.counts('crash'))) await sleep(500)
    for (const worker of running) {
      await kill(worker)
      expect(worker.errors()).toBe('')
    }

    expect(await store.counts('crash')).toEqual({ total: count, done: count, failed: 0, cost: null })
    const written: string[] = []
    for await (const row of store.rows('crash')) {
      if (row.state === 'done' && (await row.content()) === standIn(row.job.key)) written.push(row.job.key)
    }
    expect(written).toEqual(rows.map(({ job }) => job.key))
    const wasted = readFileSync(starts, 'utf8').split('\n').filter(Boolean).length - count
    console.log(
      `${count} guides, ${kills.workers} workers and ${kills.database} databases killed: ${wasted} starts wasted`,
    )
    expect(wasted).toBeLessThanOrEqual(concurrency * kills.workers + workers * concurrency * kills.database)
    await store.close()
    await database.stop()
  }, 1_800_000)
})
