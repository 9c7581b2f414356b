import { createMcpHandler, isLegacyRequest } from '@modelcontextprotocol/server'
import type { Call } from '../http/call.ts'
import type { Mount } from '../http/mount.ts'
import { readBody } from '../http/read-body.ts'
import { runOperation } from '../http/run-operation.ts'
import { errorText, type Service } from '../http/service.ts'
import { OperationError } from '../problems/operation-error.ts'
import { borrowing } from './borrowing.ts'
import { serverFor } from './create-okr-mcp-server.ts'
import type { OkrMcpOptions } from './options.ts'
import type { Session } from './session.ts'
import { sessions } from './sessions.ts'

/** Whatever a caller may do elsewhere, it may do here: the same scopes, the same account, the same guides. */
const sessionOf = (call: Call, service: Service, shared: Pick<Session, 'borrowing' | 'extend'>): Session => ({
  ...shared,
  knowledge: service.context.knowledge,
  locale: call.locale,
  store: service.store,
  owner: call.principal.id,
  asksModel: shared.borrowing !== null || service.context.model !== undefined,
  run: (operation, input, parts) => runOperation(operation, input, { call, service, ...parts }),
  onError: (error) =>
    service.log({
      level: 'error',
      time: service.context.now().toISOString(),
      requestId: call.requestId,
      error: errorText(error),
    }),
})

const invalidJson = (): Response =>
  Response.json({ jsonrpc: '2.0', id: null, error: { code: -32700, message: 'Parse error' } }, { status: 400 })

/** The body within its limits; the protocol has its own word for what is no JSON. */
async function bodyOf(request: Request, most: number): Promise<{ readonly value?: unknown } | null> {
  if (request.method !== 'POST') return {}
  try {
    return await readBody(request, most)
  } catch (error) {
    if (OperationError.is(error) && error.kind === 'invalid-json') return null
    throw error
  }
}

/**
 * Streamable HTTP for `createOkrApp({ mcp: mcpOverHttp() })`, at `/mcp`. Clients of the revision of 2026-07-28 are served
 * request by request, on any number of machines; older ones have a session in the memory of this process.
 */
export const mcpOverHttp =
  ({ sampling = false, extend = () => undefined }: Pick<OkrMcpOptions, 'sampling' | 'extend'> = {}): Mount =>
  (service) => {
    const shared = { borrowing: sampling ? borrowing() : null, extend }
    const serve = (call: Call) => serverFor(sessionOf(call, service, shared))
    const modern = createMcpHandler(({ authInfo }) => serve(authInfo?.extra?.['call'] as Call), { legacy: 'reject' })
    const older = sessions(serve, ({ principal: { id, scopes } }: Call) => [id, ...scopes].join(' '))
    return {
      fetch: async (request, call) => {
        const body = await bodyOf(request, service.bodyLimit)
        if (!body) return invalidJson()
        const { value: parsedBody } = body
        if (await isLegacyRequest(request, parsedBody)) return older.handle(request, parsedBody, call)
        const { id, scopes } = call.principal
        const authInfo = { token: '', clientId: id, scopes: [...scopes], extra: { call } }
        return modern.fetch(request, { authInfo, parsedBody })
      },
      close: async () => {
        await Promise.all([modern.close(), older.close()])
      },
    }
  }
