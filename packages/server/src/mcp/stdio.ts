import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { serverFor } from './create-okr-mcp-server.ts'
import type { OkrMcpOptions } from './options.ts'
import { sessionOf } from './session.ts'

/** Serves the client that started this process, on its standard input and output. Nothing else may be written there. */
export function serveOkrStdio(options: OkrMcpOptions = {}): { readonly close: () => Promise<void> } {
  const session = sessionOf(options)
  return serveStdio(() => serverFor(session), { onerror: session.onError })
}
