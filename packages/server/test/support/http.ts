import { createOkrApp, type OkrAppOptions } from '../../src/index.ts'
import { now } from './context.ts'

/** An app as a client sees it. */
export function client(options: OkrAppOptions = {}) {
  const app = createOkrApp({ now, ...options })
  const call = (method: string, path: string, init: RequestInit & { json?: unknown } = {}) => {
    const { json, ...rest } = init
    const headers = new Headers(rest.headers)
    if (json !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
    return app.fetch(
      new Request(new URL(path, 'http://localhost:8787'), {
        method,
        ...rest,
        headers,
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      }),
    )
  }
  return { app, call }
}
