import { lookup } from 'node:dns/promises'
import { request as httpRequest, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface WebRequest {
  readonly url: URL
  /** The IP address to connect to, whatever the name says by now. */
  readonly address: string
  readonly method: 'HEAD' | 'GET'
}

export interface WebAnswer {
  readonly status: number
  /** The header of that name, as it was sent. */
  readonly location: string | null
}

/** What following links needs of the network, so that tests can be the network. Everything rejects with a `code`. */
export interface Web {
  /** The IP addresses of a host; an address in writing is its own. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  /** Answers with the head of the response; redirects are not followed and no body is read. */
  readonly request: (request: WebRequest) => Promise<WebAnswer>
  /** Milliseconds. */
  readonly wait: (time: number) => Promise<void>
}

/** Milliseconds for a name or an answer. */
const patience = 10_000

class TimeoutError extends Error {
  readonly code = 'ETIMEDOUT'
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const controller = new AbortController()
  const alarm = sleep(patience, undefined, { signal: controller.signal }).then(() => {
    throw new TimeoutError('no answer in time')
  })
  alarm.catch(() => undefined)
  try {
    return await Promise.race([work, alarm])
  } finally {
    controller.abort()
  }
}

/** Gives the address that was checked: a second look-up could give another. */
const pinned =
  (address: string): LookupFunction =>
  (_, { all }, done) =>
    all ? done(null, [{ address, family: isIP(address) }]) : done(null, address, isIP(address))

const ask = ({ url, address, method }: WebRequest): Promise<WebAnswer> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method,
      agent: false,
      lookup: pinned(address),
      headers: { 'user-agent': `okr-link-check/${VERSION}`, accept: '*/*' },
    }
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null })
      response.destroy()
    })
    request.setTimeout(patience, () => request.destroy(new TimeoutError('no answer in time')))
    request.on('error', reject)
    request.end()
  })

export const processWeb: Web = {
  resolve: async (host) => (await inTime(lookup(host, { all: true }))).map(({ address }) => address),
  request: (request) => inTime(ask(request)),
  wait: (time) => sleep(time),
}
