import { Client, type ClientOptions, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Locale } from '@okr/core'
import { createOkrApp, type OkrAppOptions } from '../../src/index.ts'
import { mcpOverHttp } from '../../src/mcp/http.ts'
import { now } from './context.ts'

/** The current revision, and the one most clients still speak. */
export const revisions = ['2026-07-28', '2025-11-25'] as const
export type Revision = (typeof revisions)[number]

/** How the SDK's client is made to speak one revision. */
const speaking = (revision: Revision): ClientOptions =>
  revision === '2026-07-28' ? { versionNegotiation: { mode: { pin: revision } } } : {}

interface Setting {
  readonly revision: Revision
  readonly app?: OkrAppOptions
  readonly client?: ClientOptions
  /** What the client sends along with every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Done to the client before it connects. */
  readonly prepare?: (client: Client) => void
}

/** A client that is connected to an app, without a socket between them. */
export async function connected({ revision, app: options = {}, client: more = {}, headers = {}, prepare }: Setting) {
  const app = createOkrApp({ now, mcp: mcpOverHttp(), quota: { requestsPerMinute: 10_000 }, ...options })
  const client = new Client({ name: 'test', version: '1.0.0' }, { ...more, ...speaking(revision) })
  prepare?.(client)
  const transport = new StreamableHTTPClientTransport(new URL('http://localhost:8787/mcp'), {
    fetch: (url, init) => app.fetch(new Request(url, init)),
    requestInit: { headers },
  })
  await client.connect(transport)
  return { app, client }
}

const clients = new Map<string, Promise<Client>>()

/** One client for all tests that ask nothing special of it. */
export function clientOf(revision: Revision, locale: Locale = 'en'): Promise<Client> {
  const name = `${revision} ${locale}`
  const known = clients.get(name)
  if (known) return known
  const client = connected({ revision, headers: { 'accept-language': locale } }).then((made) => made.client)
  clients.set(name, client)
  return client
}
