import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf, isWorthCompacting } from '../../src/jobs/files/compact.ts'
import { fileJobs } from '../../src/jobs/files/file-jobs.ts'
import { apply, type Entry, emptyState, type State } from '../../src/jobs/files/state.ts'
import { batchNamed } from './support/batch.ts'
import { folder } from './support/folder.ts'
import { inputFor, rowsFor } from './support/rows.ts'

const key = fc.constantFrom('k1', 'k2', 'k3', 'k4')
const id = fc.constantFrom('a', 'b')
const cost = fc.option(
  fc.record({ amount: fc.integer({ min: 0, max: 9 }), currency: fc.constantFrom('USD' as const, 'CNY' as const) }),
)
const input = inputFor({})
const reason = { 'zh-CN': '没写出来', en: 'did not work' }

/** What a store writes at once: the jobs of a batch before it, so that each of its rows has one. */
const put = fc
  .tuple(id, fc.uniqueArray(key))
  .map(([one, keys]): Entry[] => [
    ...keys.map((k): Entry => ({ type: 'job', key: k, input })),
    { type: 'batch', batch: batchNamed(one), rows: keys.map((k, at) => [at + 1, k]) },
  ])

const written: fc.Arbitrary<Entry[]> = fc.oneof(
  put,
  fc.tuple(key, cost).map(([one, paid]): Entry[] => [{ type: 'done', key: one, degraded: [], cost: paid }]),
  fc.tuple(key, cost).map(([one, paid]): Entry[] => [{ type: 'failed', key: one, failure: { reason, cost: paid } }]),
  fc.array(key).map((keys): Entry[] => [{ type: 'again', keys }]),
  id.map((one): Entry[] => [{ type: 'told', id: one }]),
  id.map((one): Entry[] => [{ type: 'removed', id: one }]),
)

function stateAfter(entries: Iterable<Entry>): State {
  const state = emptyState()
  for (const one of entries) apply(state, one)
  return state
}

const plain = ({ jobs, batches }: State) => ({
  batches: [...batches],
  jobs: [...jobs].toSorted(([a], [b]) => (a < b ? -1 : 1)),
})

test('a shorter journal says the same', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 40 }), (entries) => {
      const state = stateAfter(entries.flat())
      expect(plain(stateAfter(entriesOf(state)))).toEqual(plain(state))
    }),
  )
})

test('a journal in which everything counts is left alone', () => {
  const rows = rowsFor(3).map(({ job }) => job.key)
  const state = stateAfter([
    ...rows.map((one): Entry => ({ type: 'job', key: one, input })),
    { type: 'batch', batch: batchNamed('a'), rows: rows.map((one, at) => [at + 1, one]) },
  ])
  expect([7, 900, 1009, 100_000].map((lines) => isWorthCompacting(lines, state))).toEqual([false, false, true, true])
})

/** A folder in which a batch of two was done, with more lines of others that are gone. */
async function worn(): Promise<{ readonly place: string; readonly journal: string }> {
  const place = folder()
  const store = await fileJobs(place)
  await store.put(batchNamed('a'), rowsFor(2))
  for (const claim of await store.claim(2)) {
    await store.complete(claim.key, { content: '# One', degraded: [], cost: { amount: 0.5, currency: 'USD' } })
  }
  await store.close()
  const journal = join(place, '.okr', 'journal.ndjson')
  const gone = (at: number) => `${JSON.stringify({ type: 'removed', id: `gone-${at}` })}\n`
  writeFileSync(journal, readFileSync(journal, 'utf8') + Array.from({ length: 2000 }, (_, at) => gone(at)).join(''))
  return { place, journal }
}

async function look(place: string) {
  const store = await fileJobs(place)
  const rows: unknown[] = []
  for await (const row of store.rows('a')) rows.push([row.row, row.state === 'done' ? await row.content() : null])
  const found = [await store.counts('a'), rows]
  await store.close()
  return found
}

const whole = [
  { total: 2, done: 2, failed: 0, cost: { amount: 1, currency: 'USD' } },
  [
    [1, '# One'],
    [2, '# One'],
  ],
]

test('opening a folder shortens a journal that is mostly history, and loses nothing', async () => {
  const { place, journal } = await worn()
  expect(await look(place)).toEqual(whole)
  expect(readFileSync(journal, 'utf8').trim().split('\n')).toHaveLength(6)
  expect(await look(place)).toEqual(whole)
})

test('a crash at any byte of the shortening leaves the journal as it was', async () => {
  const { place, journal } = await worn()
  const long = readFileSync(journal)
  await look(place)
  const short = readFileSync(journal)
  for (let end = 0; end <= short.length; end += 97) {
    writeFileSync(journal, long)
    writeFileSync(join(place, '.okr', 'tmp', 'journal'), short.subarray(0, end))
    expect(await look(place)).toEqual(whole)
    expect(readFileSync(journal)).toEqual(short)
  }
  expect(readdirSync(join(place, '.okr', 'tmp'))).toEqual([])
})
