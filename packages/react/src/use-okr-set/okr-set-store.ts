import type { OkrSet } from '@okr/core/okr'
import { changed, historyOf, presentOf, returnedTo, type SetHistory, stepped } from './set-history.ts'

/** Keeps a set for good. It rejects where that did not work; its error's message is what a reader is told. */
export type SaveOkrSet = (set: OkrSet) => Promise<unknown>

/** Changes that could not be saved and were taken back. */
export interface SaveFailure {
  readonly error: unknown
  /** The set with them. */
  readonly lost: OkrSet
}

export interface OkrSetSnapshot {
  readonly set: OkrSet
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly isSaving: boolean
  /** Until it is tried again or put aside. */
  readonly failure: SaveFailure | null
}

export interface OkrSetStore {
  readonly snapshot: () => OkrSetSnapshot
  readonly subscribe: (listen: () => void) => () => void
  /** Shows a change at once and saves it; those that say the same of `about`, as typing does, are one step back. */
  readonly change: (edit: (set: OkrSet) => OkrSet, about?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Puts the changes that were taken back in again. */
  readonly retry: () => void
  /** Puts the failure aside; the changes stay taken back. */
  readonly dismiss: () => void
  /** From now on saves so. */
  readonly saveWith: (save: SaveOkrSet | undefined) => void
  /** Takes a set over that has been saved elsewhere, as a step of its own. */
  readonly accept: (set: OkrSet) => void
}

interface State {
  readonly history: SetHistory
  /** What is known to be kept. */
  readonly saved: OkrSet
  readonly isSaving: boolean
  readonly failure: SaveFailure | null
}

const snapshotOf = ({ history, isSaving, failure }: State): OkrSetSnapshot => ({
  set: presentOf(history),
  canUndo: history.at > 0,
  canRedo: history.at < history.states.length - 1,
  isSaving,
  failure,
})

/**
 * A set that is changed at once and saved behind the reader's back, one saving at a time and always the latest state.
 * Where saving fails the set goes back to what was last saved; what was taken back can be tried again, and where the
 * history still holds it, redone.
 */
export function createOkrSetStore(initial: OkrSet, firstSave?: SaveOkrSet): OkrSetStore {
  let save = firstSave
  let state: State = { history: historyOf(initial), saved: initial, isSaving: false, failure: null }
  let shown = snapshotOf(state)
  const listeners = new Set<() => void>()

  const put = (next: Partial<State>) => {
    state = { ...state, ...next }
    shown = snapshotOf(state)
    for (const listen of listeners) listen()
  }

  const saveAll = async () => {
    if (!save || state.isSaving) return
    while (presentOf(state.history) !== state.saved) {
      const sent = presentOf(state.history)
      put({ isSaving: true })
      try {
        await save(sent)
        put({ saved: sent })
      } catch (error) {
        const failure = { error, lost: presentOf(state.history) }
        put({ history: returnedTo(state.history, state.saved), failure })
      }
    }
    put({ isSaving: false })
  }

  const go = (history: SetHistory, failure = state.failure) => {
    if (history === state.history && failure === state.failure) return
    put({ history, failure })
    void saveAll()
  }

  return {
    snapshot: () => shown,
    subscribe(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    change: (edit, about) => go(changed(state.history, edit(presentOf(state.history)), about)),
    undo: () => go(stepped(state.history, -1)),
    redo: () => go(stepped(state.history, 1)),
    retry: () => state.failure && go(returnedTo(state.history, state.failure.lost), null),
    dismiss: () => put({ failure: null }),
    saveWith(next) {
      save = next
    },
    accept: (set) => put({ saved: set, history: changed(state.history, set) }),
  }
}
