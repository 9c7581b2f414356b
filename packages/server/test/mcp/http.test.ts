import type { Progress } from '@modelcontextprotocol/client'
import { presetParams } from '@okr/core'
import type { ModelRequest } from '@okr/llm'
import { draftModel } from '@okr/llm/testing'
import { describe, expect, test } from 'vitest'
import { oidc } from '../../src/index.ts'
import { mcpOverHttp } from '../../src/mcp/http.ts'
import { client as httpClient } from '../support/http.ts'
import { connected, type Revision, revisions } from '../support/mcp.ts'

const params = presetParams('digital-health', 'en')
const mcp = mcpOverHttp()
const accept = 'application/json, text/event-stream'

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
}

describe('a request to /mcp', () => {
  test.each([
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page that nobody named', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a program', {}, 200],
    ['a page of this machine', { origin: 'http://localhost:8787' }, 200],
  ])('from %s', async (_, headers, status) => {
    const { call } = httpClient({ mcp })
    const response = await call('POST', '/mcp', { json: initialize, headers: { accept, ...headers } })
    expect(response.status).toBe(status)
  })

  test('under a name that is not this machine’s is refused', async () => {
    const { call } = httpClient({ mcp })
    const response = await call('POST', 'http://rebound.example/mcp', { json: initialize, headers: { accept } })
    expect(response.status).toBe(421)
  })

  test('is answered to nobody where the operator wants none', async () => {
    const { call } = httpClient()
    expect((await call('POST', '/mcp', { json: initialize, headers: { accept } })).status).toBe(404)
  })

  test('that is no JSON is answered in the words of the protocol', async () => {
    const { call } = httpClient({ mcp })
    const headers = { accept, 'content-type': 'application/json' }
    const response = await call('POST', '/mcp', { body: '{"jsonrpc":', headers })
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ error: { code: -32700, message: 'Parse error' } }),
    ])
  })

  test.each([
    ['too large', { padding: 'x'.repeat(2000) }, 413],
    ['nested deeply', JSON.parse('['.repeat(100) + ']'.repeat(100)) as unknown, 400],
  ])('that is %s is refused', async (_, json, status) => {
    const { call } = httpClient({ mcp, bodyLimit: 1000 })
    expect((await call('POST', '/mcp', { json, headers: { accept } })).status).toBe(status)
  })

  test('carries the limits of the caller and the id of the request', async () => {
    const { call } = httpClient({ mcp, quota: { requestsPerMinute: 1 } })
    const send = () => call('POST', '/mcp', { json: initialize, headers: { accept, 'x-request-id': 'r-1' } })
    const first = await send()
    expect([first.status, first.headers.get('x-request-id'), first.headers.has('ratelimit')]).toEqual([
      200,
      'r-1',
      true,
    ])
    expect((await send()).status).toBe(429)
  })
})

describe('where tokens come from', () => {
  const keys = () => Promise.reject(new Error('no token is valid here'))
  const metadata = '/.well-known/oauth-protected-resource'

  test.each([
    ['https://okr.example/mcp', metadata, 'https://okr.example/mcp'],
    ['okr', metadata, 'http://localhost:8787'],
    ['okr', `${metadata}/mcp`, 'http://localhost:8787/mcp'],
  ])('is published for the audience %s at %s', async (audience, path, resource) => {
    const access = oidc({ issuer: 'https://login.example', audience, keys })
    const response = await httpClient({ mcp, access }).call('GET', path)
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        resource,
        authorization_servers: ['https://login.example'],
        scopes_supported: ['okr:read', 'okr:guides', 'okr:model'],
        bearer_methods_supported: ['header'],
        resource_name: 'Okr',
      },
    ])
  })

  test.each([
    ['/mcp', `${metadata}/mcp`],
    ['/v1/build-prompt', metadata],
  ])('is told to who has none: %s', async (path, where) => {
    const access = oidc({ issuer: 'https://login.example', audience: 'okr', keys })
    const response = await httpClient({ mcp, access }).call('POST', path, { json: initialize, headers: { accept } })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe(
      `Bearer realm="okr", resource_metadata="http://localhost:8787${where}"`,
    )
  })

  test('is not said where keys come from the operator', async () => {
    const { call } = httpClient({ mcp, access: { identify: () => Promise.resolve(null) } })
    expect((await call('GET', metadata)).status).not.toBe(200)
    expect((await call('POST', '/mcp', { json: initialize })).headers.get('www-authenticate')).toBe(
      'Bearer realm="okr"',
    )
  })
})

describe('a session of an older client', () => {
  const begin = async (id = 'alice') => {
    const access = { identify: (token: string) => Promise.resolve({ id: token, scopes: ['read'] as const }) }
    const { call } = httpClient({ mcp, access })
    const send = (token: string, session: string | null, json: unknown = { jsonrpc: '2.0', id: 2, method: 'ping' }) =>
      call('POST', '/mcp', {
        json,
        headers: {
          accept,
          authorization: `Bearer ${token}`,
          ...(session === null ? {} : { 'mcp-session-id': session }),
        },
      })
    const session = (await send(id, null, initialize)).headers.get('mcp-session-id')
    return { call, send, session }
  }

  test('goes on under its id, for who began it alone', async () => {
    const { send, session } = await begin()
    expect([(await send('alice', session)).status, (await send('bob', session)).status]).toEqual([200, 404])
  })

  test.each([
    ['an id that nobody has', 'made-up', 404],
    ['no id', null, 400],
  ])('is needed: %s', async (_, session, status) => {
    const { send } = await begin()
    expect((await send('alice', session)).status).toBe(status)
  })

  test('ends when its client says so', async () => {
    const { call, send, session } = await begin()
    const headers = { authorization: 'Bearer alice', 'mcp-session-id': session ?? '' }
    expect((await call('DELETE', '/mcp', { headers })).status).toBe(200)
    expect((await send('alice', session)).status).toBe(404)
  })
})

describe.each(revisions)('by %s', (revision: Revision) => {
  test('progress counts the sections, and only where the client wants to know', async () => {
    const { client } = await connected({ revision, app: { model: draftModel() } })
    const seen: Progress[] = []
    await client.callTool({ name: 'generate_guide', arguments: params }, { onprogress: (one) => seen.push(one) })
    expect(seen.map(({ progress, total }) => [progress, total])).toEqual([1, 2, 3, 4, 5, 6, 7].map((one) => [one, 7]))
    expect(seen.map(({ message }) => message)).toContain('Introduction')
  })

  test('a call that is cancelled stops the model', async () => {
    let stopped: () => void = () => undefined
    let began: () => void = () => undefined
    const isStopped = new Promise<void>((resolve) => (stopped = resolve))
    const hasBegun = new Promise<void>((resolve) => (began = resolve))
    const model = {
      id: 'test:slow',
      stream: async function* ({ signal }: ModelRequest) {
        began()
        await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped'))))
        yield { type: 'text' as const, text: '' }
      },
    }
    const watched = {
      ...model,
      stream: async function* (request: ModelRequest) {
        request.signal?.addEventListener('abort', stopped)
        yield* model.stream(request)
      },
    }
    const { client } = await connected({ revision, app: { model: watched } })
    const controller = new AbortController()
    const call = client.callTool({ name: 'generate_guide', arguments: params }, { signal: controller.signal })
    await hasBegun
    controller.abort()
    await expect(call).rejects.toThrow(/abort/iu)
    await isStopped
  })

  test('scopes and budgets are those of the API', async () => {
    const scopesOf: Record<string, readonly ('read' | 'guides' | 'model')[]> = {
      reader: ['read'],
      writer: ['read', 'guides', 'model'],
    }
    const access = { identify: (id: string) => Promise.resolve({ id, scopes: scopesOf[id] ?? [] }) }
    const app = { access, model: draftModel(), quota: { requestsPerMinute: 1000, tokensPerDay: 1 } }
    const as = async (id: string) =>
      (await connected({ revision, app, headers: { authorization: `Bearer ${id}` } })).client
    const reader = await (await as('reader')).callTool({ name: 'generate_guide', arguments: params })
    expect(reader.content).toEqual([{ type: 'text', text: expect.stringContaining('lacks the scope guides') }])
    const writer = await as('writer')
    expect((await writer.callTool({ name: 'generate_guide', arguments: params })).isError).toBeUndefined()
    const spent = await writer.callTool({ name: 'generate_guide', arguments: params })
    expect(spent.content).toEqual([{ type: 'text', text: expect.stringContaining('The budget is spent.') }])
  })
})
