import { presetParams } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { httpBatches } from '../../src/http/batches/http-batches.ts'
import { fileJobs } from '../../src/jobs/files/file-jobs.ts'
import type { JobStore } from '../../src/jobs/job-store.ts'
import type { WebhookNetwork } from '../../src/webhooks/deliver.ts'
import { isGenuine, type SignedHeaders } from '../../src/webhooks/signature.ts'
import { now } from '../support/context.ts'
import { client } from '../support/http.ts'
import { folder } from './support/folder.ts'

const energy = presetParams('energy-storage', 'zh-CN')
const health = presetParams('digital-health', 'en')
const secret = 'whsec_c2VjcmV0'

interface Told {
  readonly url: string
  readonly address: string
  readonly headers: SignedHeaders
  readonly body: string
}

let store: JobStore
let told: Told[]
let stop: () => Promise<void>
beforeEach(async () => {
  store = await fileJobs(folder())
  told = []
})
afterEach(async () => {
  await stop()
  await store.close()
})

const network: WebhookNetwork = {
  resolve: async (host) => (host === 'inside.example.com' ? ['10.0.0.7'] : ['93.184.216.34']),
  post: async (url, address, headers, body) => {
    told.push({ url: url.href, address, headers: headers as unknown as SignedHeaders, body })
    return told.length === 1 ? 503 : 204
  },
}

function service(more: Parameters<typeof client>[0] = {}) {
  const origins = ['https://hooks.example.com', 'https://inside.example.com']
  const batches = httpBatches({ store, network, webhooks: { secret, origins } })
  const { app, call } = client({ batches, ...more })
  stop = () => app.drain(0)
  return { app, call }
}

type Call = ReturnType<typeof client>['call']

async function finished(call: Call, location: string) {
  const state = async () => ((await (await call('GET', location)).json()) as { state: string }).state
  await expect.poll(state, { timeout: 15_000 }).toBe('finished')
}

const post = (call: Call, type: string, body: string, query = '') =>
  call('POST', `/v1/batches${query}`, { body, headers: { 'content-type': type } })

const csv = 'industry,company type,company size,maturity,focus areas\nstorage,manufacturer,300,piloting,culture\n'

describe('a batch over HTTP', () => {
  test('is taken, written and fetched, in the order of its rows', async () => {
    const { call } = service()
    const response = await call('POST', '/v1/batches', { json: [energy, health] })
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({ total: 2, failed: 0, webhook: null, problems: [] })
    const location = response.headers.get('location') ?? ''
    await finished(call, location)
    const results = await call('GET', `${location}/results`)
    expect(results.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = (await results.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { guide: unknown })
    expect(lines).toMatchObject([
      { row: 1, state: 'done', params: energy },
      { row: 2, state: 'done', params: health },
    ])
    expect(JSON.stringify(lines[0]?.guide)).toBe(JSON.stringify(composeGuide(energy)))
  })

  test.each([
    ['text/csv', csv],
    ['application/x-ndjson', `${JSON.stringify(health)}\n`],
    ['application/json; charset=utf-8', JSON.stringify([health])],
  ])('comes as %s', async (type, body) => {
    const { call } = service()
    expect((await post(call, type, body)).status).toBe(202)
  })

  test('leaves wrong rows out and says which', async () => {
    const { call } = service()
    const response = await post(
      call,
      'text/csv',
      `${csv}storage,manufacturer,many,piloting,culture\n`,
      '?format=markdown',
    )
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({
      total: 1,
      problems: [{ line: 3, column: 'company size', message: { en: expect.stringContaining('“many” is not known') } }],
    })
  })

  test.each([
    ['application/json', '[]', '', 422],
    ['application/json', '{"rows":[]}', '', 422],
    ['application/json', '[{"industry":"x"}]', '', 422],
    ['application/json', `${'['.repeat(100)}${']'.repeat(100)}`, '', 422],
    ['text/csv', 'a,b\n1,2\n', '', 422],
    ['text/plain', 'a', '', 415],
    ['application/json', '[]', '?format=pdf', 422],
    ['application/json', JSON.stringify([health]), '?webhook=https://evil.example.com/', 422],
    ['application/json', JSON.stringify([health]), '?webhook=http://hooks.example.com/', 422],
    ['application/json', JSON.stringify([health]), '?webhook=https://a:b@hooks.example.com/', 422],
    ['application/json', JSON.stringify([health]), '?webhook=https://hooks.example.com.evil.com/', 422],
    ['text/csv', 'x'.repeat(2_000_000), '', 413],
  ])('is refused as %s %.30s %s', async (type, body, query, status) => {
    const { app, call } = service()
    const response = await post(call, type, body, query)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(app.openApi().paths['/v1/batches']?.post?.responses).toHaveProperty(String(status))
  })

  test('is nobody else’s, and gone once it is removed', async () => {
    const { call } = service()
    const location = (await call('POST', '/v1/batches', { json: [health] })).headers.get('location') ?? ''
    expect((await call('DELETE', location)).status).toBe(204)
    for (const path of [location, `${location}/results`, '/v1/batches/..%2f..%2fetc']) {
      expect((await call('GET', path)).status).toBe(404)
    }
    await store.put({ id: 'b', owner: 'another', createdAt: now().toISOString(), webhook: null }, [])
    expect((await call('GET', '/v1/batches/b')).status).toBe(404)
    expect((await call('DELETE', '/v1/batches/b')).status).toBe(404)
  })

  test('is not there where the service was started without', async () => {
    const { app, call } = client()
    stop = () => app.drain(0)
    expect((await call('POST', '/v1/batches', { json: [health] })).status).toBe(404)
    expect(app.openApi().paths).not.toHaveProperty('/v1/batches')
  })
})

describe('who asked for it', () => {
  test('is told when a batch is finished, again after a failure, with the same id and a genuine signature', async () => {
    const { call } = service()
    const response = await call('POST', '/v1/batches?webhook=https://hooks.example.com/okr?a=1', { json: [health] })
    const { id } = (await response.json()) as { id: string }
    await expect.poll(() => told.length, { timeout: 15_000 }).toBe(2)
    await expect.poll(async () => (await store.find(id))?.webhook, { timeout: 5000 }).toBe(null)
    for (const { url, address, headers, body } of told) {
      expect([url, address, headers['webhook-id']]).toEqual(['https://hooks.example.com/okr?a=1', '93.184.216.34', id])
      expect(isGenuine(headers, body, secret, now())).toBe(true)
      expect(JSON.parse(body)).toMatchObject({ type: 'batch.finished', batch: { id, state: 'finished', done: 1 } })
    }
  })

  test('is not told where the name leads into the network of the operator', async () => {
    const errors: (string | undefined)[] = []
    const { call } = service({ log: ({ error }) => void errors.push(error) })
    await call('POST', '/v1/batches?webhook=https://inside.example.com/', { json: [health] })
    await expect.poll(() => errors.join('\n'), { timeout: 15_000 }).toContain('no address on the internet')
    expect(told).toEqual([])
  })
})
