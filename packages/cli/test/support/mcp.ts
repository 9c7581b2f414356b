import { fileURLToPath } from 'node:url'
import { Client, type ClientOptions } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

/** The program as it is published. */
export const program = fileURLToPath(new URL('../../dist/okr.js', import.meta.url))

/** A client that has started `okr mcp`, as an application would. */
export async function startedClient(args: readonly string[] = [], options: ClientOptions = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' }, options)
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp', ...args],
    stderr: 'pipe',
  })
  await client.connect(transport)
  return client
}
