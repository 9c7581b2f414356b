import { flushSync } from 'react-dom'
import type { GuideEvent, GuideSource } from './events.ts'

/** Text that grows more often than this looks no smoother, and reading and drawing it costs as much every time. */
const betweenLooks = 50

/** How long a writer that was told to stop may take to say what it leaves. */
const patience = 1000

/**
 * Hands on the events of a source until it ends, and asks for `show` in frames that are not
 * too near to one another. Once the signal is aborted it waits a moment for what the source still has to say. Returns the
 * error that ended the source, if any but the abort itself.
 */
export async function follow(
  source: GuideSource,
  signal: AbortSignal,
  take: (event: GuideEvent) => void,
  show: () => void,
): Promise<unknown> {
  let frame = 0
  let shownAt = 0
  const look = (now: number) => {
    if (now - shownAt < betweenLooks) {
      frame = requestAnimationFrame(look)
      return
    }
    frame = 0
    shownAt = now
    // In this very frame, and without a task of its own.
    flushSync(show)
  }
  const late = lateness(signal)
  const events = typeof source === 'function' ? source(signal) : source
  const iterator = events[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), late])
      if (next === undefined || next.done) return undefined
      take(next.value)
      frame ||= requestAnimationFrame(look)
    }
  } catch (error) {
    return signal.aborted ? undefined : (error ?? new Error('The guide ended without a reason'))
  } finally {
    cancelAnimationFrame(frame)
    // One that hangs would keep us waiting here, too.
    void iterator.return?.()
  }
}

const lateness = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => setTimeout(() => resolve(undefined), patience), { once: true })
  })
