import type { OkrSet } from '@okr/core/okr'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { createOkrSetStore, type OkrSetSnapshot, type OkrSetStore, type SaveOkrSet } from './okr-set-store.ts'

export interface UseOkrSetOptions {
  /** What is there at first; counts as saved. */
  readonly defaultSet: OkrSet | (() => OkrSet)
  /** Asked after every change, one at a time, always with the latest set. Without it nothing is saved. */
  readonly save?: SaveOkrSet | undefined
}

/** A set of OKRs, what can be done with it, and how far it is kept. */
export type OkrSetState = OkrSetSnapshot & Omit<OkrSetStore, 'snapshot' | 'subscribe' | 'saveWith'>

/** One set of OKRs for a tree, a table, a canvas and check-ins together: with a way back, and saved as it changes. */
export function useOkrSet({ defaultSet, save }: UseOkrSetOptions): OkrSetState {
  const [store] = useState(() => createOkrSetStore(typeof defaultSet === 'function' ? defaultSet() : defaultSet, save))
  useEffect(() => store.saveWith(save), [store, save])
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot)
  return useMemo(() => ({ ...store, ...snapshot }), [store, snapshot])
}
