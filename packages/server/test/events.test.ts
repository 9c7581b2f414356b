import { presetParams } from '@okr/core'
import { type Model, ModelError, type ModelRequest } from '@okr/llm'
import { draftModel, scriptedModel } from '@okr/llm/testing'
import { describe, expect, test } from 'vitest'
import { client } from './support/http.ts'

const params = presetParams('energy-storage', 'zh-CN')

const writing = draftModel('test:writer')

/** Says one word, and then nothing until it is stopped. */
const silent: Model = {
  id: 'test:silent',
  stream: async function* ({ signal }: ModelRequest) {
    yield { type: 'text', text: 'A ' } as const
    await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
  },
}

const failing = scriptedModel('test:failing', () => [
  new ModelError('auth', { model: 'test:failing', detail: 'wrong key sk-secret' }),
])

const frames = (text: string): string[] => text.split(/(?<=\n\n)/u).filter((one) => one.startsWith('id:'))

describe.each([
  ['the composer', {}],
  ['a model', { model: writing }],
])('events of %s', (_, options) => {
  test('cut anywhere and resumed are the same bytes', async () => {
    const { call } = client(options)
    const begun = await call('POST', '/v1/guides', { json: params, headers: { accept: 'text/event-stream' } })
    expect(begun.headers.get('content-type')).toBe('text/event-stream')
    const location = begun.headers.get('location') ?? ''
    const whole = await begun.text()
    const all = frames(whole)
    expect(all.length).toBeGreaterThan(20)
    expect(all.join('')).toBe(whole)
    expect(all.at(-1)).toContain('event: guide-done')
    for (let cut = 0; cut < all.length; cut++) {
      const response = await call('GET', `${location}/events`, { headers: { 'last-event-id': String(cut) } })
      expect(all.slice(0, cut).join('') + (await response.text())).toBe(whole)
    }
    expect((await call('GET', `${location}/events?after=${all.length}`)).status).toBe(204)
  })
})

describe('a guide by a model', () => {
  test('is finished also when nobody listens', async () => {
    const { call } = client({ model: writing })
    const response = await call('POST', '/v1/guides', { json: params, headers: { accept: 'text/event-stream' } })
    await response.body?.cancel()
    const location = response.headers.get('location') ?? ''
    await (await call('GET', `${location}/events`)).text()
    expect(await (await call('GET', location)).json()).toMatchObject({ state: 'complete', writer: 'model' })
  })

  test('stops when it is told to, and keeps what is there', async () => {
    const { call } = client({ model: silent })
    const { headers, status } = await call('POST', '/v1/guides', { json: params, headers: { prefer: 'wait=0' } })
    expect(status).toBe(202)
    const location = headers.get('location') ?? ''
    const running = await call('GET', location)
    expect(running.status).toBe(202)
    expect((await call('GET', `${location}?format=markdown`)).status).toBe(409)
    expect((await call('DELETE', location)).status).toBe(204)
    expect(await (await call('GET', location)).json()).toMatchObject({ state: 'aborted' })
    expect((await call('DELETE', location)).status).toBe(204)
    expect((await call('GET', location)).status).toBe(404)
  })

  test('that fails says so in its events, and not what the provider said', async () => {
    const lines: string[] = []
    const { call } = client({ model: failing, log: (entry) => lines.push(JSON.stringify(entry)) })
    const response = await call('POST', '/v1/guides', { json: params, headers: { accept: 'text/event-stream' } })
    const events = frames(await response.text())
    expect(JSON.parse(/event: error\ndata: (.+)/u.exec(events.at(-1) ?? '')?.[1] ?? '')).toEqual({
      type: 'urn:okr:problem:model-failed',
      title: '模型没有写出来',
      status: 502,
      detail: expect.stringContaining('test:failing') as unknown,
    })
    expect(events.join('')).not.toContain('sk-secret')
    const found = await (await call('GET', response.headers.get('location') ?? '')).json()
    expect(found).toMatchObject({ state: 'failed', guide: null, problem: { type: 'urn:okr:problem:model-failed' } })
    const waited = await call('POST', '/v1/guides', { json: params, headers: { prefer: 'wait=9' } })
    expect(waited.status).toBe(502)
  })

  test('is written for so many at once, and within so many tokens', async () => {
    const busy = client({ model: silent, quota: { concurrentGuides: 2 } })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await busy.call('POST', '/v1/guides', { json: params })).status)
    expect(statuses).toEqual([202, 202, 429])
    await busy.app.drain(0)

    const poor = client({ model: writing, quota: { tokensPerDay: 100 } })
    const wait = { json: params, headers: { prefer: 'wait=20' } }
    expect((await poor.call('POST', '/v1/guides', wait)).status).toBe(201)
    const spent = await poor.call('POST', '/v1/guides', wait)
    expect(await spent.json()).toMatchObject({ status: 429, type: 'urn:okr:problem:budget-spent' })
    expect((await poor.call('POST', '/v1/guides', { json: { ...params, writer: 'composer' } })).status).toBe(202)
  })
})

describe('the same request twice', () => {
  const key = { 'idempotency-key': 'a1b2' }

  test('makes one guide, however many come at once', async () => {
    let calls = 0
    const counting: Model = { ...silent, stream: (request) => (calls++, silent.stream(request)) }
    const { app, call } = client({ model: counting, quota: { concurrentGuides: 50 } })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call('POST', '/v1/guides', { json: params, headers: key })),
    )
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    const events = (await call('GET', `${answers[0]?.headers.get('location')}/events`)).body?.getReader()
    while (calls === 0) await events?.read()
    await app.drain(0)
    // One for each section of the first wave.
    expect(calls).toBe(5)
  })

  test('with another body is refused', async () => {
    const { call } = client()
    await call('POST', '/v1/guides', { json: params, headers: key })
    const other = await call('POST', '/v1/guides', { json: { ...params, industry: '保险' }, headers: key })
    expect(await other.json()).toMatchObject({ status: 422, type: 'urn:okr:problem:key-reused' })
  })
})

test('a service that ends takes no new guides, and finishes those it has', async () => {
  const { app, call } = client({ model: writing })
  const { headers } = await call('POST', '/v1/guides', { json: params })
  await app.drain(10_000)
  expect((await call('POST', '/v1/guides', { json: params })).status).toBe(503)
  expect((await call('GET', '/readyz')).status).toBe(503)
  expect((await call('GET', '/healthz')).status).toBe(200)
  expect(await (await call('GET', headers.get('location') ?? '')).json()).toMatchObject({ state: 'complete' })
})
