import type { Locale } from '@okr/core'
import type { Principal } from '../access/principal.ts'

/** One request, once it is known who asks, in which language, and what every answer to it carries. */
export interface Call {
  readonly requestId: string
  readonly locale: Locale
  /** Filled as the request passes the guards; sent with every answer. */
  readonly headers: Record<string, string>
  principal: Principal
}

/** What handlers find beside the request. */
export interface CallEnv {
  Variables: { call: Call }
}

export const send = (
  call: Call,
  body: string | ReadableStream | null,
  status: number,
  headers: Record<string, string>,
): Response => new Response(body, { status, headers: { ...call.headers, ...headers } })

export const sendJson = (call: Call, value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  send(call, JSON.stringify(value), status, { 'content-type': 'application/json', ...headers })
