import { knowledge } from '@okr/knowledge'
import { type Model, ModelError, type ModelPart } from '@okr/llm'
import { draftModel, scriptedModel } from '@okr/llm/testing'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { fileJobs } from '../../src/jobs/files/file-jobs.ts'
import type { JobStore } from '../../src/jobs/job-store.ts'
import { JobError, type RunOptions, runJobs, type WriteJob } from '../../src/jobs/run-jobs.ts'
import { guideWriter } from '../../src/jobs/write-job.ts'
import { now } from '../support/context.ts'
import { batchNamed } from './support/batch.ts'
import { folder } from './support/folder.ts'
import { rowsFor } from './support/rows.ts'

let place: string
let store: JobStore
beforeEach(async () => {
  place = folder()
  store = await fileJobs(place)
  onTestFinished(() => store.close())
})

const reason = { 'zh-CN': '不行', en: 'no' }
const dollars = (amount: number) => ({ amount, currency: 'USD' as const })
const priced: WriteJob = async () => ({ content: '#', degraded: [], cost: dollars(1) })

const run = (write: WriteJob, more: Partial<RunOptions> = {}) =>
  runJobs({ store, write, concurrency: 4, signal: new AbortController().signal, ...more })

describe('a run', () => {
  test('writes no more at once than it may', async () => {
    await store.put(batchNamed('a'), rowsFor(30))
    let [underWay, most] = [0, 0]
    await run(async () => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, 1))
      underWay--
      return { content: '#', degraded: [], cost: null }
    })
    expect(most).toBe(4)
    expect(await store.counts('a')).toMatchObject({ done: 30 })
  })

  test.each([
    [5, { cost: null, guides: 0 }, 5],
    [5.5, { cost: null, guides: 0 }, 5],
    [5, { cost: dollars(3), guides: 3 }, 2],
    [5, { cost: dollars(9), guides: 3 }, 0],
  ])('with a budget of %d after %j writes %d guides', async (most, before, written) => {
    await store.put(batchNamed('a'), rowsFor(9))
    expect(await run(priced, { budget: { most, before } })).toEqual({ by: 'budget' })
    expect(await store.counts('a')).toMatchObject({ done: written })
  })

  test('counts what failures cost', async () => {
    await store.put(batchNamed('a'), rowsFor(9))
    const write: WriteJob = async () => {
      throw new JobError({ reason, cost: dollars(2) }, false)
    }
    expect(await run(write, { budget: { most: 5, before: { cost: null, guides: 0 } } })).toEqual({ by: 'budget' })
    expect(await store.counts('a')).toMatchObject({ failed: 2, cost: dollars(4) })
  })

  test('goes on past a failure and stops at one that would meet every guide', async () => {
    await store.put(batchNamed('a'), rowsFor(9))
    let count = 0
    const write: WriteJob = async (...job) => {
      count++
      if (count === 2) throw new JobError({ reason, cost: null }, false)
      if (count === 4) throw new JobError({ reason, cost: null }, true)
      return priced(...job)
    }
    expect(await run(write, { concurrency: 1 })).toEqual({ by: 'failure', reason })
    expect(await store.counts('a')).toMatchObject({ total: 9, done: 2, failed: 1 })
    expect(await store.claim(9)).toHaveLength(6)
  })

  test('leaves what is under way when it is stopped', async () => {
    await store.put(batchNamed('a'), rowsFor(9))
    const controller = new AbortController()
    const write: WriteJob = async (_, __, signal) => {
      controller.abort()
      signal.throwIfAborted()
      return expect.fail()
    }
    expect(await run(write, { signal: controller.signal })).toEqual({ by: 'signal' })
    expect(await store.counts('a')).toMatchObject({ done: 0, failed: 0 })
    expect(await store.claim(9)).toHaveLength(9)
  })

  test('ends with the error of a store that fails', async () => {
    await store.put(batchNamed('a'), rowsFor(2))
    const broken: JobStore = { ...store, complete: () => Promise.reject(new Error('the disk is full')) }
    await expect(run(priced, { store: broken })).rejects.toThrow('the disk is full')
  })
})

describe('a guide by a model', () => {
  const writer = (model: Model) => guideWriter({ knowledge, modelNamed: () => model, now })

  /** A model that dies, process and all, with its `last` answer. */
  function counting(last: number) {
    const asked: string[] = []
    const inner = draftModel('test:draft')
    const model: Model = {
      id: inner.id,
      stream: async function* (request): AsyncGenerator<ModelPart> {
        asked.push(request.prompt)
        if (asked.length > last) {
          await new Promise((_, reject) => request.signal?.addEventListener('abort', () => reject(new Error('gone'))))
        }
        yield* inner.stream(request)
      },
    }
    return { model, asked }
  }

  test('goes on after a crash with the sections that are missing, and comes out the same', async () => {
    const whole = counting(Number.POSITIVE_INFINITY)
    await store.put(batchNamed('a'), rowsFor(1, 'test:draft'))
    const [job] = await store.claim(1)
    if (!job) return expect.fail()
    const nothing = { answers: () => new Map<string, readonly ModelPart[]>() }
    const expected = await writer(whole.model)(job, nothing, new AbortController().signal)

    const first = counting(3)
    const crash = new AbortController()
    const dying = writer(first.model)(job, store, crash.signal).catch(() => 'gone')
    await expect.poll(() => first.asked.length, { timeout: 10_000 }).toBeGreaterThan(3)
    await new Promise((resolve) => setTimeout(resolve, 300))
    crash.abort()
    expect(await dying).toBe('gone')
    await store.close()
    store = await fileJobs(place)

    const second = counting(Number.POSITIVE_INFINITY)
    expect(await run(writer(second.model))).toEqual({ by: 'empty' })
    expect(whole.asked.length - second.asked.length).toBe(3)
    for await (const row of store.rows('a')) {
      expect(row.state === 'done' && (await row.content())).toBe(expected.content)
    }
  })

  test('stops the batch where the provider refuses the key', async () => {
    await store.put(batchNamed('a'), rowsFor(3, 'test:draft'))
    const refused = scriptedModel('test:draft', () => [new ModelError('auth', { model: 'test:draft' })])
    const end = await run(writer(refused))
    expect(end).toMatchObject({ by: 'failure', reason: { en: expect.stringContaining('refused the key') } })
    expect(await store.counts('a')).toMatchObject({ total: 3, done: 0, failed: 0 })
  })
})
