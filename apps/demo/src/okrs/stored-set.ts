import { type OkrSet, okrSetSchema } from '@okr/core/okr'

const key = 'okr-set'

export interface Stored {
  readonly set: OkrSet
  /** Whether this browser keeps anything at all: private windows and embedded pages may not. */
  readonly isKept: boolean
  /** What was there but is no set of OKRs; it stays in the storage under a name of its own. */
  readonly unreadable?: string
}

const empty: OkrSet = { objectives: [] }

/** Words that are still to be written keep nothing from being read again. */
function setIn(text: string): OkrSet | undefined {
  try {
    const data: unknown = JSON.parse(text)
    const { error } = okrSetSchema.safeParse(data)
    const isSet = !error || error.issues.every((issue) => issue.code === 'too_small' && issue.origin === 'string')
    return isSet ? (data as OkrSet) : undefined
  } catch {
    return undefined
  }
}

/** The set as it was left. What can't be read is put aside, never overwritten. */
export function storedSet(): Stored {
  try {
    const text = localStorage.getItem(key)
    // Reading may be allowed where writing is not.
    localStorage.setItem(key, text ?? JSON.stringify(empty))
    const set = text === null ? empty : setIn(text)
    if (set) return { set, isKept: true }
    localStorage.setItem(`${key}-unreadable-${Date.now()}`, text ?? '')
    return { set: empty, isKept: true, unreadable: text ?? '' }
  } catch {
    return { set: empty, isKept: false }
  }
}

/** Rejects where the storage is full; the caller says so and takes the change back. */
export const storeSet = async (set: OkrSet): Promise<void> => {
  await Promise.resolve()
  localStorage.setItem(key, JSON.stringify(set))
}

/** Calls back with the set that another tab has stored. */
export function onStoredElsewhere(listen: (set: OkrSet) => void): () => void {
  const onStorage = ({ key: changed, newValue }: StorageEvent) => {
    const set = changed === key && newValue !== null ? setIn(newValue) : undefined
    if (set) listen(set)
  }
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
}
