import type { EventPage, GuideOutcome, GuideRecord, GuideStore, StoredEvent } from './guide-store.ts'

interface Entry {
  record: GuideRecord
  readonly events: StoredEvent[]
  readonly waiting: Set<() => void>
}

const day = 24 * 60 * 60 * 1000

const requestKey = ({ owner, request }: GuideRecord): string | null => request && JSON.stringify([owner, request.key])

/**
 * Guides in memory: gone with the process. Finished ones are forgotten after a day, and the oldest of them earlier where
 * there are more than `most`.
 */
export function memoryStore({ most = 1000 }: { readonly most?: number } = {}): GuideStore {
  const entries = new Map<string, Entry>()
  const byRequest = new Map<string, string>()

  const forget = (id: string): void => {
    const entry = entries.get(id)
    if (!entry) return
    entries.delete(id)
    const key = requestKey(entry.record)
    if (key !== null) byRequest.delete(key)
    wake(entry)
  }

  /** Entries are in the order in which they were made, so that the old ones come first. */
  const tidy = (now: number): void => {
    for (const [id, { record }] of entries) {
      const isOld = now - Date.parse(record.createdAt) > day
      if (entries.size <= most && !isOld) return
      if (record.outcome) forget(id)
    }
  }

  return {
    create: (record) => {
      const key = requestKey(record)
      const known = key === null ? undefined : entries.get(byRequest.get(key) ?? '')
      if (known) return Promise.resolve({ record: known.record, isNew: false })
      entries.set(record.id, { record, events: [], waiting: new Set() })
      if (key !== null) byRequest.set(key, record.id)
      tidy(Date.parse(record.createdAt))
      return Promise.resolve({ record, isNew: true })
    },
    find: (id) => Promise.resolve(entries.get(id)?.record),
    append: (id, event) => {
      const entry = entries.get(id)
      if (!entry) return
      entry.events.push(event)
      wake(entry)
    },
    finish: (id: string, outcome: GuideOutcome) => {
      const entry = entries.get(id)
      if (entry) {
        entry.record = { ...entry.record, outcome }
        wake(entry)
      }
      return Promise.resolve()
    },
    remove: (id) => Promise.resolve(forget(id)),
    eventsAfter: async (id, after, wait, signal) => {
      const entry = entries.get(id)
      if (!entry) return { events: [], isLast: true }
      if (entry.events.length <= after && !entry.record.outcome) await change(entry, wait, signal)
      return pageOf(entry, after)
    },
  }
}

/** `seq` counts from 1, so that the events after n begin at index n. */
const pageOf = ({ events, record }: Entry, after: number): EventPage => ({
  events: events.slice(after),
  isLast: record.outcome !== null,
})

function wake({ waiting }: Entry): void {
  for (const go of waiting) go()
}

function change({ waiting }: Entry, wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', go)
      waiting.delete(go)
      resolve()
    }
    const timer = setTimeout(go, wait)
    waiting.add(go)
    signal.addEventListener('abort', go, { once: true })
    if (signal.aborted) go()
  })
}
