import { presetParams } from '@okr/core'
import { describe, expect, test } from 'vitest'
import { apiKeys, newApiKey, type Scope } from '../src/index.ts'
import { client } from './support/http.ts'

const params = presetParams('energy-storage', 'en')

interface Problem {
  readonly type: string
  readonly title: string
  readonly detail?: string
  readonly status: number
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

const post = { 'content-type': 'application/json' }
const deep = `${'['.repeat(65)}${']'.repeat(65)}`

/** What was sent, and what comes back. */
const table: readonly [
  title: string,
  method: string,
  path: string,
  init: RequestInit,
  status: number,
  kind: string,
  says: string,
][] = [
  ['no JSON', 'POST', '/v1/guides', { body: '{', headers: post }, 400, 'invalid-json', 'no valid JSON'],
  [
    'bytes that are no text',
    'POST',
    '/v1/guides',
    { body: new Uint8Array([0xff, 0xfe]), headers: post },
    400,
    'invalid-json',
    'UTF-8',
  ],
  ['JSON deeper than 64 levels', 'POST', '/v1/guides', { body: deep, headers: post }, 400, 'invalid-json', '64'],
  [
    'a key with spaces',
    'POST',
    '/v1/guides',
    { body: JSON.stringify(params), headers: { ...post, 'idempotency-key': 'a b' } },
    400,
    'invalid-header',
    'UUID',
  ],
  ['an event id that is none', 'GET', '/v1/guides/{id}/events?after=x', {}, 400, 'invalid-header', 'whole number'],
  ['an unknown address', 'GET', '/v1/nothing', {}, 404, 'not-found', '/docs'],
  ['an unknown guide', 'GET', '/v1/guides/nothing', {}, 404, 'not-found', 'expired'],
  ['a path that climbs', 'GET', '/v1/packs/..%2f..%2fetc%2fpasswd', {}, 422, 'invalid-input', '/id'],
  ['an unknown pack', 'GET', '/v1/packs/nothing', {}, 404, 'not-found', 'saas-software'],
  ['an unknown source', 'GET', '/v1/sources/nothing', {}, 404, 'not-found', 'nothing'],
  ['an unknown rule', 'GET', '/v1/rules/nothing', {}, 404, 'not-found', 'no-baseline'],
  ['another method', 'PUT', '/v1/guides', {}, 405, 'method-not-allowed', 'POST'],
  [
    'a format nobody has',
    'GET',
    '/v1/guides/{id}',
    { headers: { accept: 'application/pdf' } },
    406,
    'not-acceptable',
    'text/html',
  ],
  ['a format nobody knows', 'GET', '/v1/guides/{id}?format=pdf', {}, 422, 'invalid-input', 'bibtex'],
  [
    'a body over the limit',
    'POST',
    '/v1/guides',
    { body: `"${'x'.repeat(2_000_000)}"`, headers: post },
    413,
    'too-large',
    '1048576',
  ],
  [
    'a form',
    'POST',
    '/v1/guides',
    { body: 'industry=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'unsupported-media-type',
    'application/json',
  ],
  ['no body at all', 'POST', '/v1/guides', {}, 415, 'unsupported-media-type', 'application/json'],
  ['nothing in it', 'POST', '/v1/guides', { body: '{}', headers: post }, 422, 'invalid-input', 'Industry is missing.'],
  [
    'an unknown field',
    'POST',
    '/v1/guides',
    { body: JSON.stringify({ ...params, colour: 'red' }), headers: post },
    422,
    'invalid-input',
    'colour',
  ],
  [
    'a model where there is none',
    'POST',
    '/v1/guides',
    { body: JSON.stringify({ ...params, writer: 'model' }), headers: post },
    422,
    'no-model',
    'composer',
  ],
  [
    'a number where words belong',
    'POST',
    '/v1/check-guide',
    { body: '{"text":1}', headers: post },
    422,
    'invalid-input',
    '/text',
  ],
  [
    'an unknown function',
    'POST',
    '/v1/suggest-okrs',
    { body: JSON.stringify({ ...params, function: 'nothing' }), headers: post },
    422,
    'invalid-input',
    'Choose one of',
  ],
  ['the same parameter twice', 'GET', '/v1/search?query=a&query=b', {}, 422, 'invalid-input', '/query'],
]

describe('a problem', () => {
  test.each(table)('%s', async (_, method, path, init, status, kind, says) => {
    const { call } = client()
    const made = await call('POST', '/v1/guides', { json: params })
    const id = (made.headers.get('location') ?? '').split('/').at(-1) ?? ''
    const response = await call(method, path.replace('{id}', id), init)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as Problem
    expect(problem).toMatchObject({
      status,
      type: `urn:okr:problem:${kind}`,
      requestId: response.headers.get('x-request-id'),
    })
    expect(response.status).toBe(status)
    expect(JSON.stringify(problem)).toContain(says)
  })

  test.each([
    ['zh-CN,en;q=0.5', 'zh-CN', '行业没有填写。'],
    ['de, zh;q=0.2, en;q=0.9', 'en', 'Industry is missing.'],
    ['fr', 'en', 'Industry is missing.'],
  ])('speaks the language of %s', async (language, spoken, says) => {
    const { call } = client()
    const response = await call('POST', '/v1/guides', { json: {}, headers: { 'accept-language': language } })
    expect(response.headers.get('content-language')).toBe(spoken)
    expect(((await response.json()) as Problem).errors).toContainEqual({ pointer: '/industry', detail: says })
  })

  test('names the methods there are', async () => {
    const { call } = client()
    expect((await call('PATCH', '/v1/guides/x')).headers.get('allow')).toBe('GET, HEAD, DELETE')
  })

  test('of ours says nothing of itself, and the log says all', async () => {
    const lines: string[] = []
    const { call } = client({
      log: (entry) => lines.push(JSON.stringify(entry)),
      store: { create: () => Promise.reject(new Error('secret of the store')) } as never,
    })
    const response = await call('POST', '/v1/guides', { json: params })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(lines.join('\n')).toContain('secret of the store')
  })
})

const keyed = async (scopes: Scope[], quota = {}) => {
  const { key, kept } = await newApiKey({ id: 'tester', scopes, quota })
  return { key, kept, ...client({ access: apiKeys([kept]) }) }
}

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } })

describe('a key', () => {
  test('lets in who has it, and nobody else', async () => {
    const { key, call } = await keyed(['read'])
    expect((await call('GET', '/v1/packs', bearer(key))).status).toBe(200)
    for (const init of [{}, bearer('okr_wrong'), bearer(`${key}x`), { headers: { authorization: `Basic ${key}` } }]) {
      const response = await call('GET', '/v1/packs', init)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toContain('Bearer')
    }
  })

  test('allows what its scopes say', async () => {
    const { key, call } = await keyed(['read'])
    const response = await call('POST', '/v1/guides', { json: params, ...bearer(key) })
    expect(await response.json()).toMatchObject({ status: 403, type: 'urn:okr:problem:not-allowed' })
  })

  test('does not see the guides of another', async () => {
    const [one, other] = await Promise.all([
      newApiKey({ id: 'one', scopes: ['guides'] }),
      newApiKey({ id: 'other', scopes: ['guides'] }),
    ])
    const { call } = client({ access: apiKeys([one.kept, other.kept]) })
    const { headers } = await call('POST', '/v1/guides', { json: params, ...bearer(one.key) })
    const location = headers.get('location') ?? ''
    expect((await call('GET', location, bearer(one.key))).status).toBe(200)
    expect((await call('GET', location, bearer(other.key))).status).toBe(404)
    expect((await call('DELETE', location, bearer(other.key))).status).toBe(404)
  })

  test('is kept as its hash alone', async () => {
    const { key, kept } = await keyed(['read'])
    expect(key).toMatch(/^okr_[0-9a-f]{64}$/)
    expect(JSON.stringify(kept)).not.toContain(key.slice(4))
  })

  test('may ask so often, and is told when again', async () => {
    const { key, call } = await keyed(['read'], { requestsPerMinute: 2 })
    const answers = []
    for (let i = 0; i < 3; i++) answers.push(await call('GET', '/v1/rules', bearer(key)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(answers[0]?.headers.get('ratelimit')).toBe('"minute";r=1;t=0')
    expect(answers[2]?.headers.get('retry-after')).toBe('30')
  })

  test('is not guessed: who tries too often from one address has to wait', async () => {
    const { kept } = await keyed(['read'])
    const { call } = client({ access: apiKeys([kept]), clientAddress: () => '192.0.2.1' })
    const statuses: number[] = []
    for (let i = 0; i < 25; i++) statuses.push((await call('GET', '/v1/packs', bearer(`okr_${i}`))).status)
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401))
    expect(statuses.slice(20)).toEqual(Array.from({ length: 5 }, () => 429))
  })

  test('that is refused is in no answer and no log', async () => {
    const { kept } = await keyed(['read'])
    const lines: string[] = []
    const { call } = client({ access: apiKeys([kept]), log: (entry) => lines.push(JSON.stringify(entry)) })
    const secret = 'okr_0123456789abcdef'
    const response = await call('GET', `/v1/packs?key=${secret}`, bearer(secret))
    const answer = (await response.text()) + JSON.stringify([...response.headers])
    expect(lines.length).toBeGreaterThan(0)
    expect(answer + lines.join('')).not.toContain('0123456789abcdef')
  })
})

describe('without a key', () => {
  test.each([
    ['http://localhost:8787/v1/packs', {}, 200],
    ['http://127.0.0.1:8787/v1/packs', {}, 200],
    ['http://[::1]:8787/v1/packs', {}, 200],
    ['http://rebound.example:8787/v1/packs', {}, 421],
    ['http://localhost.evil.example/v1/packs', {}, 421],
    ['http://localhost:8787/v1/packs', { origin: 'http://localhost:8787' }, 200],
    ['http://localhost:8787/v1/packs', { origin: 'https://evil.example' }, 403],
    ['http://localhost:8787/v1/packs', { origin: 'null' }, 403],
    ['http://localhost:8787/v1/packs', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['http://localhost:8787/docs', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
    ['http://rebound.example/healthz', {}, 200],
  ])('%s with %o is answered %d', async (url, headers, status) => {
    const { app } = client()
    expect((await app.fetch(new Request(url, { headers }))).status).toBe(status)
  })

  test('a page is answered that the operator named', async () => {
    const origin = 'https://app.example'
    const { call } = client({ origins: [origin] })
    const response = await call('GET', '/v1/packs', { headers: { origin } })
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    const asked = await call('OPTIONS', '/v1/guides', { headers: { origin, 'access-control-request-method': 'POST' } })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('Idempotency-Key')
    expect((await call('GET', '/v1/packs', { headers: { origin: 'https://other.example' } })).status).toBe(403)
  })

  test('a request id is taken over where it is one, and never ends a header', async () => {
    const { call } = client()
    const id = async (given: string) =>
      (await call('GET', '/v1/rules', { headers: { 'x-request-id': given } })).headers.get('x-request-id')
    expect(await id('abc-1')).toBe('abc-1')
    expect(await id('a b;c')).toMatch(/^[\w-]{36}$/)
    expect(await id('x'.repeat(100))).toMatch(/^[\w-]{36}$/)
  })
})
