import type { Web, WebAnswer, WebRequest } from '../../src/links/web.ts'

export class NetworkError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

interface FakeWeb extends Web {
  /** "HEAD https://a.example/ @ 93.184.215.14", "wait 1000". */
  readonly log: readonly string[]
  /** How many hosts were asked at once, at most. */
  readonly most: () => number
}

type Answer = WebAnswer | NetworkError | ((method: WebRequest['method']) => WebAnswer | NetworkError)

export const answer = (status: number, location: string | null = null): WebAnswer => ({ status, location })

/** A network of a few hosts and pages. A host that is not listed has the address 93.184.215.14. */
export function fakeWeb(
  pages: Readonly<Record<string, Answer>>,
  hosts: Readonly<Record<string, readonly string[] | NetworkError>> = {},
): FakeWeb {
  const log: string[] = []
  let open = 0
  let most = 0
  return {
    log,
    most: () => most,
    resolve: async (host) => {
      const addresses = hosts[host] ?? ['93.184.215.14']
      if (addresses instanceof NetworkError) throw addresses
      return addresses
    },
    request: async ({ url, address, method }) => {
      log.push(`${method} ${url.href} @ ${address}`)
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setImmediate(resolve))
      open -= 1
      const page = pages[url.href] ?? answer(404)
      const found = typeof page === 'function' ? page(method) : page
      if (found instanceof NetworkError) throw found
      return found
    },
    wait: async (time) => void log.push(`wait ${time}`),
  }
}
