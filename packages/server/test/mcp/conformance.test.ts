import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOkrApp } from '../../src/index.ts'
import { mcpOverHttp } from '../../src/mcp/http.ts'
import { addConformanceFixtures } from '../support/conformance-fixtures.ts'

let url = ''
let close = (): void => undefined

beforeAll(async () => {
  const app = createOkrApp({ mcp: mcpOverHttp({ extend: addConformanceFixtures }) })
  await new Promise<void>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      url = `http://127.0.0.1:${port}/mcp`
      resolve()
    })
    close = () => server.close()
  })
})

afterAll(() => close())

const manifest = createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json')
const suite = join(dirname(manifest), 'dist/index.js')

/** What the official suite prints. Its exit code counts scenarios of extensions, too, which no revision requires. */
const report = (revision: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [suite, 'server', '--url', url, '--requirements', revision], (_, out) => resolve(out))
  })

/** "✓ tools-list: 4 passed, 0 failed", and at the end which ones do not count. */
function requiredIn(printed: string) {
  const optional = new Set(Array.from(printed.matchAll(/^ {2}[✓✗] (\S+) \(/gmu), ([, name]) => name))
  const results = Array.from(printed.matchAll(/^([✓✗]) (\S+): \d+ passed/gmu), ([, mark, name]) => ({ mark, name }))
  return results.filter(({ name }) => !optional.has(name))
}

test.each([
  ['2026-07-28', 37],
  ['2025-11-25', 30],
])('every scenario that the revision of %s requires passes', async (revision, count) => {
  const required = requiredIn(await report(revision))
  expect(required.filter(({ mark }) => mark === '✗')).toEqual([])
  expect(required).toHaveLength(count)
})
