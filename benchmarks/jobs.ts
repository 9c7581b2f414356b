/**
 * What jobs cost beside the writing of guides, and how many guides a core composes: `node benchmarks/jobs.ts`. With
 * OKR_POSTGRES, a database of one's own, also what it costs there. By the time of the processor: that of a wall depends
 * on the disk and on who else is at work.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { presetParams, renderGuide } from '../packages/core/dist/index.js'
import { composeGuide, knowledge } from '../packages/knowledge/dist/index.js'
import { fileJobs, guideWriter, jobKey, postgresJobs, runJobs } from '../packages/server/dist/jobs/index.js'
import { printTable } from './table.ts'

const count = 1000
const sample = presetParams('digital-health', 'en')
const rows = Array.from({ length: count }, (_, at) => {
  const input = { params: { ...sample, industry: `digital health ${at}` }, model: null, format: 'markdown' } as const
  return { row: at + 1, job: { key: jobKey(input, knowledge), input } }
})
const batch = { id: 'bench', owner: 'bench', createdAt: new Date().toISOString(), webhook: null }
const modelNamed = (): never => {
  throw new Error('no model is asked')
}
const composer = guideWriter({ knowledge, modelNamed, now: () => new Date(0) })
const content = renderGuide(composeGuide(sample))
const nobody = async () => ({ content, degraded: [], cost: null })
/** The least of them is what it takes where nobody else is at work. */
const rounds = 3

interface Measured {
  readonly cpu: number
  readonly wall: number
}

async function best(work: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = []
  for (let round = 0; round < rounds; round++) all.push(await work())
  return { cpu: Math.min(...all.map(({ cpu }) => cpu)), wall: Math.min(...all.map(({ wall }) => wall)) }
}

async function measured(work: () => Promise<unknown>): Promise<Measured> {
  const began = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1000 / count, wall: (performance.now() - began) / count }
}

const signal = new AbortController().signal

async function inFolder(write: typeof composer): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-bench-'))
  const store = await fileJobs(folder)
  const result = await measured(async () => {
    await store.put(batch, rows)
    await runJobs({ store, write, concurrency: 8, signal })
  })
  await store.close()
  rmSync(folder, { recursive: true })
  return result
}

async function inDatabase(url: string, write: typeof composer): Promise<Measured> {
  const store = await postgresJobs({ url })
  await store.remove(batch.id)
  const result = await measured(async () => {
    await store.put(batch, rows)
    await runJobs({ store, write, concurrency: 8, signal })
  })
  await store.remove(batch.id)
  await store.close()
  return result
}

const alone = await best(() =>
  measured(async () => {
    for (const { job } of rows) await composer(job, { answers: () => new Map() }, signal)
  }),
)
const url = process.env['OKR_POSTGRES']
const results: readonly (readonly [string, Measured])[] = [
  ['the composer alone', alone],
  ['a folder, nobody writes', await best(() => inFolder(nobody))],
  ['a folder, the composer writes', await best(() => inFolder(composer))],
  ...(url
    ? ([
        ['PostgreSQL, nobody writes', await best(() => inDatabase(url, nobody))],
        ['PostgreSQL, the composer writes', await best(() => inDatabase(url, composer))],
      ] as const)
    : []),
]
printTable(
  results.map(([what, { cpu, wall }]) => ({
    'ms a guide': what,
    processor: cpu.toFixed(2),
    wall: wall.toFixed(2),
    'guides a second and core': (1000 / cpu).toFixed(0),
  })),
)
