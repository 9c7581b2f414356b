import { useEffect, useState } from 'react'

export type GuideLint = typeof import('@okr/core/guide-lint')

/** The guide linter, which only those need who paste; undefined until it has arrived. A failure goes to the boundary. */
export function useGuideLint(): GuideLint | undefined {
  const [loaded, setLoaded] = useState<{ readonly lint?: GuideLint; readonly error?: Error }>({})
  useEffect(() => {
    import('@okr/core/guide-lint').then(
      (lint) => setLoaded({ lint }),
      (error: Error) => setLoaded({ error }),
    )
  }, [])
  if (loaded.error) throw loaded.error
  return loaded.lint
}
