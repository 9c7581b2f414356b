import { useState } from 'react'

export interface Selection {
  /** Ids of key results. */
  readonly ids: ReadonlySet<string>
  readonly toggle: (id: string) => void
  readonly only: (id: string) => void
  readonly all: (ids: Iterable<string>) => void
  readonly add: (ids: Iterable<string>) => void
}

export function useSelection(onChange: ((ids: ReadonlySet<string>) => void) | undefined): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const put = (next: ReadonlySet<string>) => {
    setIds(next)
    onChange?.(next)
  }
  return {
    ids,
    toggle(id) {
      const next = new Set(ids)
      if (!next.delete(id)) next.add(id)
      put(next)
    },
    only: (id) => put(new Set([id])),
    all: (wanted) => put(new Set(wanted)),
    add: (more) => put(new Set([...ids, ...more])),
  }
}
