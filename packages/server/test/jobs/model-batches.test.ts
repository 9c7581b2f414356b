import { presetParams } from '@okr/core'
import { ModelError } from '@okr/llm'
import { draftModel, scriptedModel } from '@okr/llm/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OkrAppOptions, Scope } from '../../src/index.ts'
import { fileJobs, httpBatches, type JobStore } from '../../src/jobs/index.ts'
import { now as today } from '../support/context.ts'
import { client } from '../support/http.ts'
import { folder } from './support/folder.ts'

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...presetParams('digital-health', 'en'), industry: `clinic ${at + 1}` }))

/** Tells who asks by their token, which is their name; `reader` may not use the model. */
const access = {
  identify: async (id: string) => ({
    id,
    scopes: (id === 'reader' ? ['read', 'guides'] : ['read', 'guides', 'model']) as readonly Scope[],
  }),
}

let store: JobStore
let stop: () => Promise<void>
let day = 0
beforeEach(async () => {
  store = await fileJobs(folder())
  day = 0
})
afterEach(async () => {
  await stop()
  await store.close()
})

const now = () => new Date(today().getTime() + day * 25 * 60 * 60 * 1000)

function service(options: OkrAppOptions = {}, models = true) {
  const batches = httpBatches({ store, models, concurrency: 1 })
  const { app, call } = client({ batches, access, model: draftModel(), now, ...options })
  stop = () => app.drain(0)
  const as = (id: string) => (method: string, path: string, json?: unknown) =>
    call(method, path, { headers: { authorization: `Bearer ${id}` }, ...(json === undefined ? {} : { json }) })
  return { as }
}

type Call = ReturnType<ReturnType<typeof service>['as']>

interface Line {
  readonly state: string
  readonly guide?: { readonly AIGC?: unknown }
  readonly reason?: { readonly en: string }
}

/** What came of the rows of a batch, once it is finished. */
async function linesOf(call: Call, rows: unknown, query = '?writer=model'): Promise<Line[]> {
  const made = await call('POST', `/v1/batches${query}`, rows)
  expect(made.status).toBe(202)
  const location = made.headers.get('location') ?? ''
  const state = async () => ((await (await call('GET', location)).json()) as { state: string }).state
  await expect.poll(state, { timeout: 30_000 }).toBe('finished')
  const text = await (await call('GET', `${location}/results`)).text()
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

const statesOf = (lines: readonly Line[]): string[] => lines.map(({ state }) => state)

describe('a batch by a model', () => {
  test('is written by it where it is asked for, and by the composer else', async () => {
    const call = service().as('ada')
    const [byModel] = await linesOf(call, rowsOf(1))
    const [composed] = await linesOf(call, rowsOf(1), '')
    expect([byModel?.guide?.AIGC, composed?.guide?.AIGC]).toEqual([expect.anything(), undefined])
  })

  test('stops at the budget of who asked, and goes on where it was on another day', async () => {
    const call = service({ quota: { tokensPerDay: 1, requestsPerMinute: 10_000 } }).as('ada')
    const lines = await linesOf(call, rowsOf(3))
    expect(statesOf(lines)).toEqual(['done', 'failed', 'failed'])
    expect(lines[1]?.reason?.en).toContain('tokens of today are spent')
    const refused = await call('POST', '/v1/batches?writer=model', rowsOf(3))
    expect([refused.status, await refused.json()]).toEqual([
      429,
      expect.objectContaining({ type: 'urn:okr:problem:budget-spent' }),
    ])
    day = 1
    expect(statesOf(await linesOf(call, rowsOf(2)))).toEqual(['done', 'done'])
  })

  test('counts on the same account as guides that are waited for', async () => {
    const call = service({ quota: { tokensPerDay: 1, requestsPerMinute: 10_000 } }).as('ada')
    await linesOf(call, rowsOf(1))
    expect((await call('POST', '/v1/guides', { ...rowsOf(1)[0], writer: 'model' })).status).toBe(429)
  })

  test('is on nobody else’s account, and shared with nobody', async () => {
    let asked = 0
    const draft = draftModel()
    const model = {
      ...draft,
      stream: (request: Parameters<typeof draft.stream>[0]) => (asked++, draft.stream(request)),
    }
    const { as } = service({ model, quota: { tokensPerDay: 1, requestsPerMinute: 10_000 } })
    expect(statesOf(await linesOf(as('ada'), rowsOf(1)))).toEqual(['done'])
    const once = asked
    expect(statesOf(await linesOf(as('bob'), rowsOf(1)))).toEqual(['done'])
    expect(asked).toBe(2 * once)
  })

  test('that fails for all keeps nobody else from theirs', async () => {
    const refused = new ModelError('auth', { model: 'test:refused' })
    const call = service({ model: scriptedModel('test:refused', () => [refused]) }).as('ada')
    expect(statesOf(await linesOf(call, rowsOf(2)))).toEqual(['failed', 'failed'])
    expect(statesOf(await linesOf(call, rowsOf(2), ''))).toEqual(['done', 'done'])
  })

  test.each([
    ['by who lacks the scope', 'reader', {}, true, '?writer=model', 403, 'not-allowed'],
    ['where the service keeps it to the composer', 'ada', {}, false, '?writer=model', 422, 'no-model'],
    ['where there is none', 'ada', { model: undefined as never }, true, '?writer=model', 422, 'no-model'],
    ['by who is no writer', 'ada', {}, true, '?writer=me', 422, 'invalid-input'],
  ] as const)('is refused %s', async (_, id, options, models, query, status, kind) => {
    const response = await service(options, models).as(id)('POST', `/v1/batches${query}`, rowsOf(1))
    expect([response.status, await response.json()]).toEqual([
      status,
      expect.objectContaining({ type: `urn:okr:problem:${kind}` }),
    ])
  })
})
