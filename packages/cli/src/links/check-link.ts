import { isPublicAddress } from '@okr/server/jobs'
import { codeOf } from '../reason.ts'
import type { Web, WebAnswer, WebRequest } from './web.ts'

/**
 * What a link came to.
 * - `reachable`, `moved`: something answers there, or elsewhere for good; whether it is the work was not looked at
 * - `gone`: 404 or 410
 * - `refused`: the server does not talk to programs, or not now; a person may get through
 * - `failing`, `unreachable`: the server is broken, or there is no answer
 * - `unsafe`: it leads where a program must not follow
 */
export const outcomes = ['reachable', 'moved', 'gone', 'refused', 'failing', 'unreachable', 'unsafe'] as const
export type Outcome = (typeof outcomes)[number]

export interface LinkResult {
  readonly outcome: Outcome
  /** The last status that was given; null where there was no answer. */
  readonly status: number | null
  /** Why there was none, as a code: of the system ("ENOTFOUND"), or one of ours ("private-address"). */
  readonly reason: string | null
  /** The address at the end of the redirects. */
  readonly url: string
}

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])
const permanent = new Set([301, 308])
const closed = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451, 999])

/** Milliseconds between two requests to one host. */
export const pause = 1000

const ports: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** Why an address must not be followed, before its host is asked for. */
function refusalOf({ protocol, username, password, port }: URL): string | null {
  if (!Object.hasOwn(ports, protocol)) return 'scheme'
  if (username !== '' || password !== '') return 'credentials'
  return port === '' || port === '80' || port === '443' ? null : 'port'
}

const stopped = (outcome: Outcome, reason: string, url: string): LinkResult => ({ outcome, status: null, reason, url })

/** The address to connect to; every one of the host has to be public, since any could be taken. */
async function pin(url: URL, web: Web): Promise<string | null> {
  const addresses = await web.resolve(url.hostname.replace(/^\[|\]$/gu, ''))
  return addresses.every(isPublicAddress) ? (addresses[0] ?? null) : null
}

const outcomeOf = (status: number, hasMoved: boolean): Outcome => {
  if (status >= 200 && status < 400) return hasMoved ? 'moved' : 'reachable'
  if (status === 404 || status === 410) return 'gone'
  return closed.has(status) ? 'refused' : 'failing'
}

/** One step: an answer, or why there is none. */
async function step(url: URL, method: WebRequest['method'], web: Web): Promise<WebAnswer | LinkResult> {
  const refusal = refusalOf(url)
  if (refusal !== null) return stopped('unsafe', refusal, url.href)
  try {
    const address = await pin(url, web)
    if (address === null) return stopped('unsafe', 'private-address', url.href)
    return await web.request({ url, address, method })
  } catch (error) {
    return stopped('unreachable', codeOf(error) || 'unknown', url.href)
  }
}

async function follow(start: string, method: WebRequest['method'], web: Web): Promise<LinkResult> {
  let href = start
  let isPermanent = true
  for (let count = 0; count <= mostRedirects; count++) {
    const url = URL.canParse(href) ? new URL(href) : null
    if (!url) return stopped('unsafe', 'bad-address', href)
    const answer = await step(url, method, web)
    if ('outcome' in answer) return answer
    const { status, location } = answer
    if (!redirects.has(status) || location === null) {
      const hasMoved = count > 0 && isPermanent
      return { outcome: outcomeOf(status, hasMoved), status, reason: null, url: url.href }
    }
    isPermanent &&= permanent.has(status)
    href = URL.canParse(location, url.href) ? new URL(location, url.href).href : location
  }
  return stopped('failing', 'too-many-redirects', href)
}

/** Some servers answer HEAD with nonsense; a server that asks for rest (429) is left alone. */
const isDoubtful = ({ status }: LinkResult): boolean => status !== null && status >= 400 && status !== 429

/**
 * Asks whether something answers at an address: HEAD, then GET where that fails. Redirects are followed by hand, at most
 * five, and every hop is guarded: http and https on their ports, no credentials, no host with an address that is not
 * public, and the connection goes to the very address that was checked. Never rejects.
 */
export async function checkLink(url: string, web: Web): Promise<LinkResult> {
  const head = await follow(url, 'HEAD', web)
  if (!isDoubtful(head)) return head
  await web.wait(pause)
  return follow(url, 'GET', web)
}
