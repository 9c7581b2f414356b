import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { processWeb } from '../../src/links/web.ts'

const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
const server = createServer((request, response) => {
  seen.push(request)
  response.writeHead(request.url === '/from' ? 301 : 200, request.url === '/from' ? { location: '/to' } : {})
  response.end('x'.repeat(request.method === 'GET' ? 1_000_000 : 0))
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a request goes to the address that was pinned, under the name of the host, and follows no redirect', async () => {
  const url = new URL(`http://no-such-host.invalid:${port}/from`)
  expect(await processWeb.request({ url, address: '127.0.0.1', method: 'HEAD' })).toEqual({
    status: 301,
    location: '/to',
  })
  expect(seen.at(-1)).toMatchObject({ method: 'HEAD', url: '/from', headers: { host: `no-such-host.invalid:${port}` } })
})

test('the body of an answer is not waited for', async () => {
  const url = new URL(`http://no-such-host.invalid:${port}/`)
  expect(await processWeb.request({ url, address: '127.0.0.1', method: 'GET' })).toEqual({
    status: 200,
    location: null,
  })
})

test('a connection that fails rejects with the code of the system', async () => {
  const url = new URL('http://no-such-host.invalid:1/')
  await expect(processWeb.request({ url, address: '127.0.0.1', method: 'HEAD' })).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  })
})

test('an address in writing is its own', async () => {
  expect(await processWeb.resolve('127.0.0.1')).toEqual(['127.0.0.1'])
})
