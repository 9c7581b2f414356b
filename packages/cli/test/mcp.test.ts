import { spawn } from 'node:child_process'
import { knowledge } from '@okr/knowledge'
import { operations, parseInput } from '@okr/server/operations'
import { describe, expect, test } from 'vitest'
import { mcpClients } from '../src/mcp/clients.ts'
import { program, startedClient } from './support/mcp.ts'
import { okr } from './support/okr.ts'

/** What the clients' own manuals show, for the smallest server there is. */
describe('the configuration printed for a client', () => {
  const launch = { command: 'npx', args: ['-y', '@okr/cli@0.0.0', 'mcp'] }

  test.each([
    ['claude-desktop', { mcpServers: { okr: launch } }],
    ['claude-code', { mcpServers: { okr: { type: 'stdio', ...launch } } }],
    ['cursor', { mcpServers: { okr: launch } }],
    ['vscode', { servers: { okr: { type: 'stdio', ...launch } } }],
    ['windsurf', { mcpServers: { okr: launch } }],
    ['cline', { mcpServers: { okr: launch } }],
    ['gemini-cli', { mcpServers: { okr: launch } }],
    ['zed', { context_servers: { okr: launch } }],
  ] as const)('%s', async (id, configuration) => {
    const { code, out, error } = await okr(`mcp --print-config ${id}`)
    expect([code, JSON.parse(out)]).toEqual([0, configuration])
    expect(error).toContain(mcpClients[id].name)
  })

  test('codex', async () => {
    const { out } = await okr('mcp --print-config codex --model deepseek:deepseek-flash')
    expect(out).toBe(`[mcp_servers.okr]
command = "npx"
args = ["-y","@okr/cli@0.0.0","mcp","--model","deepseek:deepseek-flash"]

[mcp_servers.okr.env]
DEEPSEEK_API_KEY = "<your key>"
`)
  })

  test('names the variable of a key and never its value', async () => {
    const env = { DEEPSEEK_API_KEY: 'sk-secret' }
    const { out, error } = await okr('mcp --print-config vscode --model deepseek:deepseek-flash -l zh-CN', { env })
    expect(JSON.parse(out)).toMatchObject({ servers: { okr: { env: { DEEPSEEK_API_KEY: '<你的密钥>' } } } })
    expect(out + error).not.toContain('sk-secret')
    expect(error).toContain('把 DEEPSEEK_API_KEY 的占位换成你的密钥。')
  })

  test('can start this very installation', async () => {
    const { out } = await okr('mcp --print-config cursor --local --sampling')
    const { command, args } = (JSON.parse(out) as { mcpServers: { okr: typeof launch } }).mcpServers.okr
    expect([command, args.slice(1)]).toEqual([process.execPath, ['mcp', '--sampling']])
  })

  test('is asked for a client that is known', async () => {
    const { code, error } = await okr('mcp --print-config nobody')
    expect([code, error]).toEqual([2, expect.stringContaining('claude-desktop')])
  })
})

test('a model without its key is refused before anything is served', async () => {
  const { code, out, error } = await okr('mcp --model deepseek:deepseek-flash')
  expect([code, out, error]).toEqual([2, '', expect.stringContaining('DEEPSEEK_API_KEY')])
})

describe.each([
  ['the current revision', { versionNegotiation: { mode: { pin: '2026-07-28' } } }],
  ['the one most clients speak', {}],
])('over standard input and output, by %s,', (_, options) => {
  test('every tool answers what the library does', async () => {
    const client = await startedClient(['--locale', 'en'], options)
    const context = { knowledge, signal: new AbortController().signal, now: () => new Date(), locale: 'en' as const }
    /** What a guide says of the moment it was made is its own. */
    const timeless = (value: unknown): string => JSON.stringify(value).replaceAll(/"date":"[^"]+"/gu, '"date":""')
    for (const operation of operations) {
      const input = operation.examples.en as Record<string, unknown>
      const expected = await operation.run(context, parseInput(operation, input))
      const name = operation.name.replaceAll('-', '_')
      const { structuredContent, isError } = await client.callTool({ name, arguments: input })
      expect([name, isError, timeless(structuredContent)]).toEqual([name, undefined, timeless(expected)])
    }
    await client.close()
  })
})

test('standard output carries nothing but the protocol, and the program ends with its input', async () => {
  const child = spawn(process.execPath, [program, 'mcp'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let out = ''
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
  const ended = new Promise((resolve) => child.once('close', resolve))
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const clientInfo = { name: 'test', version: '1' }
  send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo } })
  send({ method: 'notifications/initialized' })
  child.stdin.write('not json\n')
  send({ id: 2, method: 'tools/call', params: { name: 'get_pack', arguments: { id: 'nowhere' } } })
  child.stdin.end()
  expect(await ended).toBe(0)
  const messages = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { jsonrpc: string; id: number })
  expect(messages.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
    ['2.0', 1],
    ['2.0', 2],
  ])
})
