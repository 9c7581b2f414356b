import type { Guide, GuideParams } from '@okr/core'
import type { Provenance } from '@okr/llm'
import type { Writer } from '../guides/write-guide.ts'
import type { ProblemKind } from '../problems/kinds.ts'
import type { ProblemDetails } from '../problems/operation-error.ts'

export type GuideState = 'running' | 'complete' | 'aborted' | 'failed'

/** What came of a guide. */
export interface GuideOutcome {
  readonly state: Exclude<GuideState, 'running'>
  /** null where it failed before there was anything, and in a store where the composer wrote it: see `filledIn`. */
  readonly guide: Guide | null
  readonly provenance: Provenance | null
  readonly problem: { readonly kind: ProblemKind; readonly details: Pick<ProblemDetails, 'detail'> } | null
  /** ISO date and time. */
  readonly finishedAt: string
}

/** A guide that was asked for, from then on. Plain data. */
export interface GuideRecord {
  readonly id: string
  /** Who asked; nobody else is shown it. */
  readonly owner: string
  readonly params: GuideParams
  readonly writer: Writer
  /** ISO date and time. */
  readonly createdAt: string
  /** The key that the client gave the request, and the SHA-256 of the request; see the draft of Idempotency-Key. */
  readonly request: { readonly key: string; readonly fingerprint: string } | null
  /** null while it is being written. */
  readonly outcome: GuideOutcome | null
}

/** One event of a guide as clients are sent it. */
export interface StoredEvent {
  /** From 1, without a gap. */
  readonly seq: number
  readonly type: string
  /** JSON, the same bytes each time it is sent. */
  readonly data: string
}

export interface EventPage {
  readonly events: readonly StoredEvent[]
  /** No more will follow. */
  readonly isLast: boolean
}

/**
 * Where guides are kept: in memory by default, in a journal or a database where they must outlive the process. Only
 * events of guides that a model writes are stored; a composed guide gives its own, the same each time.
 */
export interface GuideStore {
  /** Keeps the record; or gives the one that the same owner has under the same request key already. */
  create: (record: GuideRecord) => Promise<{ readonly record: GuideRecord; readonly isNew: boolean }>
  find: (id: string) => Promise<GuideRecord | undefined>
  /** Appends the next event of a guide that is being written. */
  append: (id: string, event: StoredEvent) => void
  /** Nothing is appended after this. */
  finish: (id: string, outcome: GuideOutcome) => Promise<void>
  remove: (id: string) => Promise<void>
  /**
   * The events after `after`, in order. Where there are none yet it waits for the next one, for `wait` milliseconds or
   * until the signal, and then gives an empty page.
   */
  eventsAfter: (id: string, after: number, wait: number, signal: AbortSignal) => Promise<EventPage>
}
