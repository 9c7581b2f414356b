import type { Call } from './call.ts'
import type { Service } from './service.ts'

/** Another protocol at an address of the app, behind the same guards; see `mcpOverHttp` of `@okr/server/mcp`. */
export type Mount = (service: Service) => {
  readonly fetch: (request: Request, call: Call) => Promise<Response>
  /** Ends what is kept open for clients. */
  readonly close: () => Promise<void>
}
