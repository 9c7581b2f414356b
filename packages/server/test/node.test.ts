import { once } from 'node:events'
import { connect } from 'node:net'
import { presetParams } from '@okr/core'
import { afterEach, describe, expect, test } from 'vitest'
import { createOkrApp } from '../src/index.ts'
import { type Served, serve } from '../src/node/index.ts'

let served: Served | undefined
afterEach(async () => {
  await served?.close(0)
  served = undefined
})

async function start() {
  served = await serve(createOkrApp(), { host: '127.0.0.1', port: 0 })
  return served
}

/** Bytes as they are, and all that comes back until the line is closed. */
async function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (piece: Buffer) => (answer += piece.toString()))
  socket.on('error', () => undefined)
  socket.write(bytes)
  await once(socket, 'close')
  return answer
}

describe('on a port of Node', () => {
  test('serves a guide', async () => {
    const { port } = await start()
    const response = await fetch(`http://127.0.0.1:${port}/v1/guides`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(presetParams('energy-storage', 'zh-CN')),
    })
    expect(await response.text()).toContain('event: guide-done')
  })

  test.each([
    ['a host that is none', 'GET /v1/packs HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'a host of somebody else',
      'GET /v1/packs HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 421 /,
    ],
    [
      'a path that climbs',
      'GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 404 /,
    ],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 /,
    ],
    [
      'two lengths',
      'POST /v1/guides HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 400 /,
    ],
  ])('refuses %s', async (_, bytes, answer) => {
    const { port } = await start()
    expect(await raw(port, bytes)).toMatch(answer)
  })

  test('lets go of whoever sends drop by drop', async () => {
    const { port } = await start()
    // Half of a request, and then nothing: the server ends it by itself.
    expect(await raw(port, 'POST /v1/guides HTTP/1.1\r\nHost: localhost\r\nContent-')).toMatch(/^HTTP\/1\.1 408 /)
  })

  test('ends with a stream open', async () => {
    const { port, close } = await start()
    const forever = fetch(`http://127.0.0.1:${port}/v1/packs`, { keepalive: true })
    await (await forever).text()
    await close(0)
    served = undefined
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed')
  })
})

test('a port that is taken is an error', async () => {
  const { port } = await start()
  await expect(serve(createOkrApp(), { host: '127.0.0.1', port })).rejects.toThrow('EADDRINUSE')
})
