import type { GuideEvent } from './events.ts'
import { errorOf, GuideError } from './guide-error.ts'
import { type GuideEventsOptions, guideEventsFrom } from './guide-events-from.ts'

/** Milliseconds that a service which was told to stop has for its last events. */
const patience = 2000

export interface RequestGuideOptions extends GuideEventsOptions {
  /** Is told where the guide is as soon as it was begun, so that it can be found again: see `followGuide`. */
  readonly onAddress?: (address: string) => void
}

/**
 * Has a guide written by a service, for `write` of `useGuide`. `url` takes a POST of `body` as JSON, answers with the
 * guide's `Location`, sends its events below that (`/events`) and stops it on DELETE, as `/v1/guides` of `@okr/server`
 * does. Who stops gets what the service leaves. Throws a `GuideError` with the service's reason.
 */
export const requestGuide = (url: string | URL, body: unknown, { onAddress, ...options }: RequestGuideOptions = {}) =>
  async function* events(signal: AbortSignal): AsyncGenerator<GuideEvent> {
    const { fetch: ask = fetch, ...init } = options
    // Not ended by the signal: a guide that was begun has to be found, so that it can be stopped.
    const address = await begin(url, body, ask, init)
    onAddress?.(address)
    yield* followGuide(address, options)(signal)
  }

/** The events of a guide that was begun before, from the first on; for the rest as `requestGuide`. */
export const followGuide = (address: string, options: GuideEventsOptions = {}) =>
  async function* events(signal: AbortSignal): AsyncGenerator<GuideEvent> {
    const { fetch: ask = fetch, ...init } = options
    const connection = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const hangUp = () => connection.abort()
    const stop = () => {
      timer = setTimeout(hangUp, patience)
      ask(address, { ...init, method: 'DELETE' }).catch(hangUp)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    try {
      yield* guideEventsFrom(`${address}/events`, options)(connection.signal)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }

async function begin(url: string | URL, body: unknown, ask: typeof fetch, init: RequestInit): Promise<string> {
  const headers = new Headers(init.headers)
  headers.set('content-type', 'application/json')
  const response = await ask(url, { ...init, headers, method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw await errorOf(response)
  const location = response.headers.get('location')
  if (location === null) throw new GuideError(`${String(url)} did not say where the guide is (Location)`)
  return new URL(location, response.url).href
}
