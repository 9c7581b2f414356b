import { describe, expect, test } from 'vitest'
import type { JobFailure, JobResult } from '../../../src/jobs/job.ts'
import type { Claim, JobStore } from '../../../src/jobs/job-store.ts'
import { batchNamed } from './batch.ts'
import { rowsFor } from './rows.ts'

const result = (content: string): JobResult => ({ content, degraded: [], cost: { amount: 0.5, currency: 'USD' } })
const failure: JobFailure = { reason: { 'zh-CN': '没写出来', en: 'did not work' }, cost: null }

/** The only job there is to claim. */
async function one(store: JobStore): Promise<Claim> {
  const [claim, ...more] = await store.claim(1)
  expect(more).toEqual([])
  return claim ?? expect.fail('There was nothing to claim')
}

async function statesOf(store: JobStore, id: string): Promise<unknown[]> {
  const states: unknown[] = []
  for await (const row of store.rows(id)) {
    states.push([row.row, row.state, row.state === 'done' ? await row.content() : null])
  }
  return states
}

const keysOf = (claims: readonly Claim[]): string[] => claims.map(({ key }) => key)

/** What every store of jobs is held to. `open` gives the same store again, as after a restart. */
export function holdsTheContract(open: () => Promise<JobStore>): void {
  describe('a batch', () => {
    test('is found again with its rows in their order, whatever came of them', async () => {
      const store = await open()
      const rows = rowsFor(3)
      await store.put(batchNamed('a'), rows)
      expect(await store.find('a')).toEqual(batchNamed('a'))
      expect(await store.find('b')).toBeUndefined()
      const keys = rows.map(({ job }) => job.key)
      expect(keysOf(await store.claim(3)).toSorted()).toEqual(keys.toSorted())
      await store.complete(keys[0] ?? '', result('# One'))
      await store.fail(keys[1] ?? '', failure)
      await store.release(keys[2] ?? '')
      expect(await statesOf(store, 'a')).toEqual([
        [1, 'done', '# One'],
        [2, 'failed', null],
        [3, 'waiting', null],
      ])
      const cost = { amount: 0.5, currency: 'USD' }
      expect(await store.counts('a')).toEqual({ total: 3, done: 1, failed: 1, cost })
      await store.close()
      const again = await open()
      expect(await again.counts('a')).toEqual({ total: 3, done: 1, failed: 1, cost })
      expect(await statesOf(again, 'a')).toHaveLength(3)
      await again.close()
    })

    test('that is put again holds what it is given then', async () => {
      const store = await open()
      const rows = rowsFor(3)
      await store.put(batchNamed('a'), rows)
      await store.put(batchNamed('a'), rows)
      expect(await store.counts('a')).toMatchObject({ total: 3 })
      await store.put(batchNamed('a'), rows.slice(1))
      expect(await store.counts('a')).toMatchObject({ total: 2 })
      expect(await store.claim(9)).toHaveLength(2)
      await store.close()
    })

    test('writes a guide that several rows ask for once', async () => {
      const store = await open()
      const [row] = rowsFor(1)
      if (!row) return expect.fail()
      await store.put(batchNamed('a'), [row, { ...row, row: 2 }])
      await store.put(batchNamed('b'), [row])
      const claim = await one(store)
      expect(await store.claim(9)).toEqual([])
      await store.complete(claim.key, result('# One'))
      expect(await statesOf(store, 'a')).toEqual([
        [1, 'done', '# One'],
        [2, 'done', '# One'],
      ])
      expect(await store.counts('a')).toMatchObject({ total: 1, done: 1 })
      expect(await statesOf(store, 'b')).toEqual([[1, 'done', '# One']])
      await store.close()
    })

    test('does not write again what another batch has written', async () => {
      const store = await open()
      await store.put(batchNamed('a'), rowsFor(1))
      await store.complete((await one(store)).key, result('# One'))
      await store.put(batchNamed('b'), rowsFor(2))
      expect(await store.counts('b')).toMatchObject({ total: 2, done: 1 })
      expect(await store.claim(9)).toHaveLength(1)
      await store.close()
    })

    test('that is removed is gone, and its jobs are nobody’s', async () => {
      const store = await open()
      await store.put(batchNamed('a'), rowsFor(2))
      await store.put(batchNamed('b'), rowsFor(1))
      const [sharedKey] = rowsFor(1).map(({ job }) => job.key)
      // In whatever order they are claimed.
      const claims = await store.claim(2)
      const shared = claims.find(({ key }) => key === sharedKey)
      const own = claims.find(({ key }) => key !== sharedKey)
      await store.remove('a')
      expect(await store.find('a')).toBeUndefined()
      await expect.poll(() => own?.signal.aborted, { timeout: 15_000 }).toBe(true)
      expect(shared?.signal.aborted).toBe(false)
      await store.complete(own?.key ?? '', result('late'))
      await store.release(shared?.key ?? '')
      expect(keysOf(await store.claim(9))).toEqual([shared?.key])
      await store.close()
    })

    test('is told of once', async () => {
      const store = await open()
      const webhook = 'https://hooks.example.com/okr'
      await store.put({ ...batchNamed('a'), webhook }, rowsFor(1))
      expect(await store.find('a')).toMatchObject({ webhook })
      await store.told('a')
      expect(await store.find('a')).toMatchObject({ id: 'a', webhook: null })
      await store.close()
    })

    test('is listed, the latest first', async () => {
      const store = await open()
      await store.put(batchNamed('a'), rowsFor(1))
      await store.put({ ...batchNamed('b'), createdAt: '2026-11-25T08:00:00.000Z' }, rowsFor(1))
      expect((await store.list()).map(({ id }) => id)).toEqual(['b', 'a'])
      await store.close()
    })
  })

  describe('a job', () => {
    test('is given to one worker at a time, and again after it was let go', async () => {
      const store = await open()
      await store.put(batchNamed('a'), rowsFor(1))
      const claim = await one(store)
      expect(await store.claim(1)).toEqual([])
      await store.release(claim.key)
      expect((await one(store)).key).toBe(claim.key)
      await store.close()
    })

    test('that failed waits again when it is asked to', async () => {
      const store = await open()
      await store.put(batchNamed('a'), rowsFor(2))
      const claim = await one(store)
      await store.fail(claim.key, failure)
      expect(await store.retryFailed('a')).toBe(1)
      expect(await store.retryFailed('a')).toBe(0)
      expect(await store.counts('a')).toMatchObject({ total: 2, done: 0, failed: 0 })
      expect(keysOf(await store.claim(9))).toContain(claim.key)
      await store.close()
    })

    test('keeps what its model has answered, until it is done', async () => {
      const store = await open()
      await store.put(batchNamed('a'), rowsFor(1))
      const { key } = await one(store)
      await store.answers(key).set('a1', [{ type: 'text', text: '答' }])
      expect(await store.answers(key).get('a1')).toEqual([{ type: 'text', text: '答' }])
      expect(await store.answers(key).get('a2')).toBeUndefined()
      await store.complete(key, result('# One'))
      expect(await store.answers(key).get('a1')).toBeUndefined()
      await store.close()
    })
  })
}
