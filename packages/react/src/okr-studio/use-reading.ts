import type { OkrSet } from '@okr/core/okr'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Reading } from './reading.ts'

type Read = (set: OkrSet) => Reading

/** The set as its sentences say it, and its findings: the set alone until linter and parser have arrived. */
export function useReading(set: OkrSet): Reading {
  const [read, setRead] = useState<Read | undefined>()
  useEffect(() => {
    // Where it can't be loaded the set is shown as it was stated, which loses nothing.
    import('./reading.ts').then(
      ({ readingOf }) => setRead(() => readingOf),
      () => undefined,
    )
  }, [])
  // Typing goes first.
  const late = useDeferredValue(set)
  return useMemo(() => read?.(late) ?? { set: late, findings: [] }, [read, late])
}
