import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import type { OkrApp } from '../http/create-okr-app.ts'
import { languageOf } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'
import { OperationError } from '../problems/operation-error.ts'

export interface ServeOptions {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
}

export interface Served {
  readonly host: string
  readonly port: number
  /**
   * Takes no new guides, waits for those under way at most `milliseconds`, then lets go of whoever still listens. Without
   * an argument, 10 seconds.
   */
  readonly close: (milliseconds?: number) => Promise<void>
}

/** Where a request comes from, for `clientAddress` of an app that stands behind no proxy. */
export const socketAddress = (_: Request, env: unknown): string | undefined =>
  (env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress

/** A request so broken that there is none: a host that is no host, say. */
const broken = (): Response =>
  problemResponse(new OperationError('invalid-header'), languageOf(null), crypto.randomUUID())

function listen(server: Server, { host, port }: ServeOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })
}

/** Who sends a request drop by drop holds a connection for this long at most, in milliseconds. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}

type Listener = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void

const isApi = /^\/(?:v1|mcp|docs|openapi\.json|healthz|readyz|\.well-known\/oauth-protected-resource)(?:[/?]|$)/

/** An app as a listener of Node, or among the middleware of a server that also serves pages: what is none of its addresses is handed on. */
export function apiListener(app: Pick<OkrApp, 'fetch'>): Listener {
  const listener = getRequestListener((request, env) => app.fetch(request, env), {
    errorHandler: broken,
  })
  return (request, response, next) => {
    if (next && !isApi.test(request.url ?? '')) next()
    else void listener(request, response)
  }
}

/** Serves an app on Node. Rejects where the port can't be had. */
export async function serve(app: Pick<OkrApp, 'fetch' | 'drain'>, options: ServeOptions): Promise<Served> {
  const server = createServer({ ...timeouts, maxHeaderSize: 16 * 1024 }, apiListener(app))
  const { port } = await listen(server, options)
  return {
    host: options.host,
    port,
    close: async (milliseconds = 10_000) => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await app.drain(milliseconds)
      // Their last events have been written; who keeps the line open after that is let go.
      setTimeout(() => server.closeAllConnections(), 200).unref()
      await closed
    },
  }
}
