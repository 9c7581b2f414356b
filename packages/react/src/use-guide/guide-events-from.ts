import { createParser, type EventSourceMessage } from 'eventsource-parser'
import type { GuideEvent } from './events.ts'
import { errorIn, errorOf, GuideError } from './guide-error.ts'

/** Attempts in a row that bring nothing, before it is given up. */
const mostFailures = 5
const firstWait = 500

export interface GuideEventsOptions extends Omit<RequestInit, 'signal'> {
  readonly fetch?: typeof fetch
}

/**
 * The events of a guide from an address that sends them one by one (server-sent events, JSON as data), for `write` of
 * `useGuide`. A connection that breaks off is taken up behind the last event (`Last-Event-ID`), with growing pauses; one
 * whose events carry no ids can't be, and ends in an error. Throws a `GuideError` with the reason that the server gave,
 * in place of a stream or in a last event `error`.
 */
export const guideEventsFrom = (url: string | URL, options: GuideEventsOptions = {}) =>
  async function* events(signal: AbortSignal): AsyncGenerator<GuideEvent> {
    let lastId = ''
    let failures = 0
    let pause = firstWait
    for (;;) {
      try {
        for await (const { id, event, data, retry } of messagesOf(url, options, lastId, signal)) {
          pause = retry ?? pause
          if (data === undefined) continue
          lastId = id ?? lastId
          failures = 0
          if (event === 'error') throw errorIn(data, `${String(url)} sent an error without a word`)
          const parsed = JSON.parse(data) as GuideEvent
          yield parsed
          if (parsed.type === 'guide-done') return
        }
        throw new Error(`The connection to ${String(url)} ended before the guide did`)
      } catch (error) {
        if (signal.aborted || error instanceof GuideError || lastId === '' || ++failures > mostFailures) throw error
      }
      await wait(pause * 2 ** (failures - 1), signal)
    }
  }

interface Message extends Partial<EventSourceMessage> {
  readonly retry?: number
}

async function* messagesOf(
  url: string | URL,
  { fetch: ask = fetch, ...init }: GuideEventsOptions,
  lastId: string,
  signal: AbortSignal,
): AsyncGenerator<Message> {
  const headers = new Headers(init.headers)
  headers.set('accept', 'text/event-stream')
  if (lastId !== '') headers.set('last-event-id', lastId)
  const response = await ask(url, { ...init, headers, signal })
  if (!response.ok) throw await errorOf(response)
  const type = response.headers.get('content-type') ?? ''
  if (!response.body || !type.startsWith('text/event-stream'))
    throw new GuideError(`${String(url)} answered with ${type || 'nothing'}, not with a stream of events`)
  const ready: Message[] = []
  const parser = createParser({
    onEvent: (message) => ready.push(message),
    onRetry: (retry) => ready.push({ retry }),
  })
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parser.feed(decoder.decode(part.value, { stream: true }))
      yield* ready.splice(0)
    }
  } finally {
    // A connection that is gone can't be told so.
    await reader.cancel().catch(() => undefined)
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}
