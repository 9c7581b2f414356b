import {
  isInitializeRequest,
  type McpServer,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server'

interface Connection {
  readonly owner: string
  readonly transport: WebStandardStreamableHTTPServerTransport
  lastUsed: number
}

/** More would let one client fill the memory of everybody. */
const most = 1000
/** Milliseconds after which a client that says nothing is forgotten. It may connect again at any time. */
const idle = 30 * 60 * 1000

const refusal = (status: number, code: number, message: string): Response =>
  Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status })

/**
 * Clients that speak a revision before 2026 are asked something in the middle of a call (a missing parameter, their
 * model), so that each has a connection of its own. `serverFor` is called for a new one.
 */
export function sessions<Caller>(serverFor: (caller: Caller) => McpServer, ownerOf: (caller: Caller) => string) {
  const connections = new Map<string, Connection>()

  const tidy = (): void => {
    // Used ones are put last, so that the first have been idle longest.
    for (const [id, { lastUsed, transport }] of connections) {
      if (connections.size < most && Date.now() - lastUsed < idle) return
      connections.delete(id)
      void transport.close()
    }
  }

  const open = async (owner: string, caller: Caller): Promise<WebStandardStreamableHTTPServerTransport> => {
    tidy()
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => void connections.set(id, { owner, transport, lastUsed: Date.now() }),
      onsessionclosed: (id) => void connections.delete(id),
    })
    await serverFor(caller).connect(transport)
    return transport
  }

  const named = (id: string, owner: string): Connection | undefined => {
    const connection = connections.get(id)
    if (connection?.owner !== owner) return undefined
    connections.delete(id)
    connections.set(id, connection)
    connection.lastUsed = Date.now()
    return connection
  }

  return {
    handle: async (request: Request, parsedBody: unknown, caller: Caller): Promise<Response> => {
      const owner = ownerOf(caller)
      const id = request.headers.get('mcp-session-id')
      if (id !== null) {
        const connection = named(id, owner)
        if (!connection) return refusal(404, -32001, 'There is no such session, or it has expired. Initialize again.')
        return connection.transport.handleRequest(request, { parsedBody })
      }
      if (!isInitializeRequest(parsedBody)) return refusal(400, -32000, 'Initialize first, and send Mcp-Session-Id.')
      return (await open(owner, caller)).handleRequest(request, { parsedBody })
    },
    close: async (): Promise<void> => {
      await Promise.allSettled(Array.from(connections.values(), ({ transport }) => transport.close()))
      connections.clear()
    },
  }
}
