import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { presetParams } from '@okr/core'
import { ModelError } from '@okr/llm'
import { scriptedModel } from '@okr/llm/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationRoutes } from '../src/http/routes.ts'
import { createOkrApp } from '../src/index.ts'
import { fileJobs, httpBatches } from '../src/jobs/index.ts'
import { mcpOverHttp } from '../src/mcp/http.ts'
import { serve } from '../src/node/index.ts'
import { client } from './support/http.ts'

const params = presetParams('digital-health', 'en')

describe('an address in any parameter', () => {
  let visits = 0
  const canary = createServer((_, response) => {
    visits++
    response.end()
  })
  let address = ''
  beforeAll(async () => {
    canary.listen(0, '127.0.0.1')
    await once(canary, 'listening')
    address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/`
  })
  afterAll(() => canary.close())

  /** The same with every text in turn replaced by the address. */
  function* baited(value: unknown): Generator<unknown> {
    if (typeof value === 'string') yield address
    else if (Array.isArray(value)) {
      for (const [at, one] of value.entries()) for (const other of baited(one)) yield value.with(at, other)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) for (const other of baited(one)) yield { ...value, [key]: other }
    }
  }

  test.each(operationRoutes.map(({ path, method, operation }) => [method, path, operation.examples.en] as const))(
    'is visited by nobody: %s %s',
    async (method, path, example) => {
      const { call } = client({ quota: { requestsPerMinute: 100_000 } })
      const headers = { referer: address, forwarded: `for=${address}`, 'x-forwarded-host': new URL(address).host }
      for (const json of baited(example)) {
        const query = method === 'get' ? `?${new URLSearchParams(json as Record<string, string>).toString()}` : ''
        const where = path.replace('{id}', encodeURIComponent(address)) + query
        const response = await call(method.toUpperCase(), where, { headers, ...(method === 'get' ? {} : { json }) })
        expect(response.status).toBeLessThan(500)
      }
      expect(visits).toBe(0)
    },
  )

  test('is visited by nobody who writes a guide of it', async () => {
    const { call } = client({ quota: { requestsPerMinute: 100_000 } })
    for (const json of baited({ ...params, audience: 'executives' })) {
      await call('POST', '/v1/guides', { json, headers: { prefer: 'wait=10' } })
    }
    expect(visits).toBe(0)
  })
})

describe('a line break in an input', () => {
  test.each([
    ['/v1/packs/%0d%0ax-evil:%201', {}],
    ['/v1/search?query=%0d%0ax-evil:%201', {}],
    ['/v1/guides/%0d%0ax-evil:%201/events?after=%0d%0ax-evil:%201', {}],
    ['/.well-known/oauth-protected-resource%0d%0ax-evil:%201', {}],
  ])('begins no header of the answer: %s', async (path, init) => {
    const { headers } = await client().call('GET', path, init)
    expect([...headers].filter(([name, value]) => /evil/u.test(name) || /[\r\n]/u.test(value))).toEqual([])
  })
})

describe('a secret of the operator', () => {
  const secret = 'sk-0123456789abcdef'

  test.each([
    ['that a provider quotes', new ModelError('auth', { model: 'test:m', cause: new Error(`Bad key ${secret}`) })],
    ['in an error of ours', new Error('Broken', { cause: new Error(secret) })],
  ])('%s is in no answer and no log', async (_, error) => {
    const lines: string[] = []
    const model = scriptedModel('test:m', () => [error])
    const { call } = client({ model, log: (entry) => lines.push(JSON.stringify(entry)) })
    const made = await call('POST', '/v1/guides', {
      json: { ...params, writer: 'model' },
      headers: { prefer: 'wait=10' },
    })
    const location = made.headers.get('location') ?? `/v1/guides/none`
    const events = await (await call('GET', `${location}/events`)).text()
    const said = [await made.text(), await (await call('GET', location)).text(), events, ...lines].join('\n')
    expect(lines.length).toBeGreaterThan(0)
    expect(said).not.toContain(secret)
  })
})

describe('a table that is a bomb', () => {
  test.each([
    ['lines of nothing', 'application/x-ndjson', '{}\n'.repeat(300_000), 'rows at most'],
    [
      'more rows than a batch takes',
      'application/json',
      JSON.stringify(Array.from({ length: 10_001 }, () => 1)),
      'rows at most',
    ],
    ['a row of commas', 'text/csv', ','.repeat(1_000_000), 'columns are missing'],
    ['a quotation mark that is never closed', 'text/csv', `industry\n"${'a\n'.repeat(400_000)}`, 'never closed'],
    ['quotation marks out of place', 'text/csv', `industry\n${'a"'.repeat(400_000)}`, 'mark'],
  ])('is refused before it is looked into: %s', { timeout: 20_000 }, async (_, type, body, says) => {
    const path = mkdtempSync(join(tmpdir(), 'okr-bomb-'))
    const store = await fileJobs(path)
    const { app, call } = client({ batches: httpBatches({ store, concurrency: 0 }) })
    const response = await call('POST', '/v1/batches', { body, headers: { 'content-type': type } })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(says)])
    await app.drain(0)
    await store.close()
    rmSync(path, { recursive: true })
  })
})

test('who sends a body byte by byte is let go', { timeout: 90_000 }, async () => {
  const served = await serve(createOkrApp(), { host: '127.0.0.1', port: 0 })
  const socket = connect(served.port, '127.0.0.1')
  let answer = ''
  socket.on('data', (piece: Buffer) => (answer += piece.toString()))
  socket.on('error', () => undefined)
  socket.write(
    'POST /v1/guides HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n',
  )
  const drops = setInterval(() => socket.write(' '), 1000)
  await once(socket, 'close')
  clearInterval(drops)
  expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/u)
  await served.close(0)
})

describe('sessions of older MCP clients', () => {
  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  }
  const accept = 'application/json, text/event-stream'

  test('are a thousand at most: who opens more ends the oldest', async () => {
    const { call } = client({ mcp: mcpOverHttp(), quota: { requestsPerMinute: 100_000 } })
    const open = async () =>
      (await call('POST', '/mcp', { json: initialize, headers: { accept } })).headers.get('mcp-session-id') ?? ''
    const isOpen = async (id: string) =>
      (
        await call('POST', '/mcp', {
          json: { jsonrpc: '2.0', id: 2, method: 'ping' },
          headers: { accept, 'mcp-session-id': id },
        })
      ).status === 200
    const first = await open()
    const second = await open()
    expect(await isOpen(first)).toBe(true)
    for (let at = 0; at < 998; at++) await open()
    const last = await open()
    // The first was used after the second, so that the second has been idle longest.
    expect([await isOpen(first), await isOpen(second), await isOpen(last)]).toEqual([true, false, true])
  })
})
