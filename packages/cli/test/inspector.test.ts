import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createOkrApp } from '@okr/server'
import { mcpOverHttp } from '@okr/server/mcp'
import { type Served, serve } from '@okr/server/node'
import { operations } from '@okr/server/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { program } from './support/mcp.ts'

/** The official inspector, as a person or a script calls it: a client of its own that checks every answer by its schema. */
const inspector = join(
  dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/inspector/package.json')),
  'clients/launcher/build/index.js',
)

let served: Served
beforeAll(async () => {
  served = await serve(createOkrApp({ mcp: mcpOverHttp() }), { host: '127.0.0.1', port: 0 })
})
afterAll(() => served.close(0))

const servers = {
  stdio: () => [process.execPath, program, 'mcp'],
  http: () => [`http://127.0.0.1:${served.port}/mcp`],
}

interface Inspected {
  readonly code: number
  readonly result: { readonly tools?: readonly { readonly name: string }[]; readonly isError?: boolean }
  readonly error: string
}

const inspect = (server: keyof typeof servers, args: readonly string[]): Promise<Inspected> =>
  new Promise((resolve) => {
    const line = [inspector, '--cli', ...servers[server](), ...args, '--format', 'json']
    execFile(process.execPath, line, { maxBuffer: 2 ** 26 }, (failure, out, error) => {
      const { result = {} } = (out.startsWith('{') ? JSON.parse(out) : {}) as Partial<Inspected>
      resolve({ code: failure ? Number(failure.code ?? 1) : 0, result, error })
    })
  })

const names = operations.map(({ name }) => name.replaceAll('-', '_'))

describe.each(['stdio', 'http'] as const)('the inspector over %s', (server) => {
  test.each(['legacy', 'modern'])('lists every tool of a %s server, strictly', async (era) => {
    const { code, result, error } = await inspect(server, ['--method', 'tools/list', '--strict', '--protocol-era', era])
    expect([code, error]).toEqual([0, expect.any(String)])
    expect(result.tools?.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  })

  test.each(operations.map(({ name, examples }) => [name.replaceAll('-', '_'), examples.en] as const))(
    'calls %s',
    async (name, input) => {
      const pairs = Object.entries(input as object).map(([key, value]) => `${key}=${JSON.stringify(value)}`)
      const args = pairs.length > 0 ? ['--tool-arg', ...pairs] : []
      const era = server === 'http' ? 'modern' : 'legacy'
      const said = await inspect(server, [
        '--method',
        'tools/call',
        '--tool-name',
        name,
        ...args,
        '--protocol-era',
        era,
      ])
      expect([said.code, said.result.isError ?? false, said.error]).toEqual([0, false, expect.any(String)])
      expect(said.result).toHaveProperty('structuredContent')
    },
  )
})
