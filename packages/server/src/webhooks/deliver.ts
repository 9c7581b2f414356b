import { lookup } from 'node:dns/promises'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'
import { type SignedHeaders, signed } from './signature.ts'

export interface WebhookOptions {
  /** Known to the receivers, who check signatures by it. */
  readonly secret: string
  /** The origins that may be told, such as `https://hooks.example.com`; clients choose among addresses there. */
  readonly origins: readonly string[]
}

/** What telling somebody needs of the network, so that tests can be the network. */
export interface WebhookNetwork {
  readonly resolve: (host: string) => Promise<readonly string[]>
  /** Posts to that very IP address; gives the status. Redirects are not followed. */
  readonly post: (url: URL, address: string, headers: Readonly<Record<string, string>>, body: string) => Promise<number>
}

/** An address that must not be told anything. */
class WebhookRefusedError extends Error {
  override readonly name = 'WebhookRefusedError'
}

/** Whether the operator allows this address: one of the origins, over TLS, without a name and password in it. */
export function isAllowed(address: string, { origins }: WebhookOptions): boolean {
  if (address.length > 2000 || !URL.canParse(address)) return false
  const { protocol, origin, username, password } = new URL(address)
  return protocol === 'https:' && username === '' && password === '' && origins.includes(origin)
}

/** Milliseconds. */
const patience = 10_000

/** Connects to the address that was checked: a second look-up could give another. */
const pinned =
  (address: string): LookupFunction =>
  (_, { all }, done) =>
    all ? done(null, [{ address, family: isIP(address) }]) : done(null, address, isIP(address))

const webhookNetwork: WebhookNetwork = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  post: (url, address, headers, body) =>
    new Promise((resolve, reject) => {
      const request = httpsRequest(
        url,
        { method: 'POST', agent: false, lookup: pinned(address), headers, timeout: patience },
        (response) => {
          resolve(response.statusCode ?? 0)
          response.destroy()
        },
      )
      request.on('timeout', () => request.destroy(new Error('no answer in time')))
      request.on('error', reject)
      request.end(body)
    }),
}

/** A public address of the host, all of whose addresses are public. */
async function addressOf(url: URL, { resolve }: WebhookNetwork): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const addresses = isIP(host) ? [host] : await resolve(host)
  const [first] = addresses
  if (first !== undefined && addresses.every(isPublicAddress)) return first
  throw new WebhookRefusedError(`${url.host} is no address on the internet`)
}

/** Tells an address once. Rejects unless it answers with 2xx. */
export async function deliver(
  address: string,
  id: string,
  body: string,
  options: WebhookOptions,
  now: Date,
  network: WebhookNetwork = webhookNetwork,
): Promise<void> {
  if (!isAllowed(address, options)) throw new WebhookRefusedError(`${address} is not among the allowed origins`)
  const url = new URL(address)
  const headers: SignedHeaders = signed(id, body, options.secret, now)
  const status = await network.post(
    url,
    await addressOf(url, network),
    {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': `okr/${VERSION}`,
    },
    body,
  )
  if (status < 200 || status > 299) throw new Error(`${url.host} answered ${status}`)
}
