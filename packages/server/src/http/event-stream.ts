import type { EventPage, StoredEvent } from '../store/guide-store.ts'

/** Proxies close a connection on which nothing moves for half a minute or so. */
const heartbeat = 15_000

const frame = ({ seq, type, data }: StoredEvent): string => `id: ${seq}\nevent: ${type}\ndata: ${data}\n\n`

type Pages = (after: number, wait: number, signal: AbortSignal) => Promise<EventPage>

/**
 * Server-sent events after `after`, as they come; it ends with the last one. Whoever reads slowly is sent less often,
 * with more in each piece. The same events are the same bytes, whichever way they are cut.
 */
export function eventStream(pages: Pages, after: number): ReadableStream<Uint8Array> {
  const controller = new AbortController()
  const encoder = new TextEncoder()
  let seen = after
  return new ReadableStream(
    {
      pull: async (stream) => {
        const { events, isLast } = await pages(seen, heartbeat, controller.signal)
        if (controller.signal.aborted) return
        seen = events.at(-1)?.seq ?? seen
        if (events.length > 0) stream.enqueue(encoder.encode(events.map(frame).join('')))
        else if (!isLast) stream.enqueue(encoder.encode(':\n\n'))
        if (isLast) stream.close()
      },
      cancel: () => controller.abort(),
    },
    { highWaterMark: 1 },
  )
}

export const eventStreamHeaders = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  // Proxies that know this header send on what they get at once.
  'x-accel-buffering': 'no',
} as const
