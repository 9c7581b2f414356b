/**
 * A worker to be killed: `node worker.ts <folder or postgres URL> <file of rows> <concurrency> <file of starts> <who>`,
 * where the composer or, since that takes its time to load, nobody in particular writes. Says "ready" when it begins and
 * "empty" when nothing is left.
 */
import { appendFileSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BatchRow } from '../../../src/jobs/job.ts'
import type { JobStore } from '../../../src/jobs/job-store.ts'
import { runJobs, type WriteJob } from '../../../src/jobs/run-jobs.ts'
import { standIn } from './stand-in.ts'

Object.assign(globalThis, { VERSION: '0.0.0' })
const [place = '', rows = '', concurrency = '', starts = '', who = ''] = process.argv.slice(2)
const isDatabase = place.startsWith('postgres:')

async function open(): Promise<JobStore> {
  if (isDatabase) {
    const { postgresJobs } = await import('../../../src/jobs/postgres/postgres-jobs.ts')
    return postgresJobs({ url: place, lease: 10 })
  }
  const { fileJobs } = await import('../../../src/jobs/files/file-jobs.ts')
  const { batchNamed } = await import('./batch.ts')
  const store = await fileJobs(place)
  await store.put(batchNamed('crash'), JSON.parse(readFileSync(rows, 'utf8')) as BatchRow[])
  return store
}

async function writer(): Promise<WriteJob> {
  if (who !== 'composer') {
    return async ({ key }) => {
      await sleep(Math.random() * 10)
      return { content: standIn(key), degraded: [], cost: null }
    }
  }
  const { knowledge } = await import('@okr/knowledge')
  const { guideWriter } = await import('../../../src/jobs/write-job.ts')
  const modelNamed = (): never => {
    throw new Error('no model is asked')
  }
  return guideWriter({ knowledge, modelNamed, now: () => new Date(0) })
}

const store = await open()
const write = await writer()
process.stdout.write('ready\n')
const end = await runJobs({
  store,
  write: (job, ...more) => {
    appendFileSync(starts, `${job.key}\n`)
    return write(job, ...more)
  },
  concurrency: Number(concurrency),
  signal: new AbortController().signal,
  ...(isDatabase ? { poll: 200 } : {}),
})
process.stdout.write(`${end.by}\n`)
await store.close()
