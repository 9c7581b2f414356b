import type { Access } from '../access/access.ts'
import type { buckets } from '../access/buckets.ts'
import { type Principal, type Quota, type Scope, scopes } from '../access/principal.ts'
import { OperationError } from '../problems/operation-error.ts'
import type { Call } from './call.ts'
import { resourceMetadataUrl } from './protected-resource.ts'

const hostOf = (authority: string): string => authority.replace(/:\d*$/, '').toLowerCase()

/** A page that made its own name point here (DNS rebinding) still sends that name. */
export function checkHost(request: Request, hosts: readonly string[]): void {
  const host = hostOf(new URL(request.url).host)
  if (hosts.includes(host)) return
  throw new OperationError('host-refused', {
    detail: {
      'zh-CN': `这个服务不接受发往“${host}”的请求。运营者可以用 hosts 允许它。`,
      en: `This service does not answer to “${host}”. Its operator can allow it with hosts.`,
    },
  })
}

/** Pages of other sites get nothing unless the operator named them. Programs that are no browser send none of this. */
export function checkOrigin(request: Request, origins: readonly string[], call: Call): void {
  const origin = request.headers.get('origin')
  const url = new URL(request.url)
  if (origin !== null && origins.includes(origin)) {
    call.headers['access-control-allow-origin'] = origin
    call.headers['access-control-expose-headers'] = exposedHeaders
    call.headers['vary'] = 'Origin, Accept, Accept-Language'
    return
  }
  const isOwn = origin === null || (URL.canParse(origin) && new URL(origin).host === url.host)
  const isForeign = request.headers.get('sec-fetch-site') === 'cross-site'
  const isVisit = request.headers.get('sec-fetch-mode') === 'navigate' && request.method === 'GET'
  if (isOwn && (!isForeign || isVisit)) return
  throw new OperationError('origin-refused', {
    detail: {
      'zh-CN': '这个服务不接受其他网站的网页发来的请求。运营者可以用 origins 允许它们。',
      en: 'This service takes no requests from pages of other sites. Its operator can allow them with origins.',
    },
  })
}

const exposedHeaders =
  'Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, WWW-Authenticate, Mcp-Session-Id'

export const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers':
    'Authorization, Content-Type, Accept, Accept-Language, Idempotency-Key, Last-Event-ID, Prefer, X-Request-Id, ' +
    'Mcp-Session-Id, Mcp-Protocol-Version, Mcp-Method, Mcp-Name',
  'access-control-max-age': '600',
}

const anonymous: Principal = { id: 'anonymous', scopes }

/** Wrong keys a minute from one address, before it has to wait. */
const guessesPerMinute = 20

interface Door {
  readonly access: Access | undefined
  readonly guesses: ReturnType<typeof buckets>
  readonly address: string
}

/** Who asks. Wrong credentials are refused, not taken for none. */
export async function authenticate(request: Request, { access, guesses, address }: Door): Promise<Principal> {
  if (!access) return anonymous
  const metadata = resourceMetadataUrl(new URL(request.url), access)
  const where = metadata ? `, resource_metadata="${metadata}"` : ''
  const header = request.headers.get('authorization')
  const token = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(header ?? '')?.[1]
  if (token === undefined) throw unauthenticated(where)
  const room = guesses.take(address, guessesPerMinute)
  if (!room.isAllowed) throw new OperationError('too-many-requests', { retryAfter: room.retryAfter })
  const principal = await access.identify(token)
  if (!principal) throw unauthenticated(`, error="invalid_token"${where}`)
  guesses.giveBack(address)
  return principal
}

function unauthenticated(parameters: string): OperationError {
  return new OperationError('not-authenticated', {
    detail: {
      'zh-CN': '请在 Authorization 头里给出有效的密钥：Bearer <密钥>。',
      en: 'Send a valid key in the header Authorization: Bearer <key>.',
    },
    headers: { 'www-authenticate': `Bearer realm="okr"${parameters}` },
  })
}

export function checkScope({ scopes: held, id }: Principal, scope: Scope): void {
  if (held.includes(scope)) return
  throw new OperationError('not-allowed', {
    detail: {
      'zh-CN': `“${id}”没有权限 ${scope}。`,
      en: `“${id}” lacks the scope ${scope}.`,
    },
  })
}

/** Fields after the draft of RateLimit headers. */
export function checkRate(call: Call, requests: ReturnType<typeof buckets>, quota: Quota): void {
  const room = requests.take(call.principal.id, quota.requestsPerMinute)
  call.headers['ratelimit-policy'] = `"minute";q=${room.limit};w=60`
  call.headers['ratelimit'] = `"minute";r=${room.left};t=${room.retryAfter}`
  if (!room.isAllowed) throw new OperationError('too-many-requests', { retryAfter: Math.max(1, room.retryAfter) })
}
