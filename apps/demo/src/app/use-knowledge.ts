import { useEffect, useState } from 'react'

export type Knowledge = typeof import('@okr/knowledge')

// Bigger than everything else together, so it loads beside the form instead of before it.
const loading = import('@okr/knowledge')

/** The packs and the composer; undefined until they have arrived. A failure to load is thrown to the boundary. */
export function useKnowledge(): Knowledge | undefined {
  const [loaded, setLoaded] = useState<{ readonly knowledge?: Knowledge; readonly error?: Error }>({})
  useEffect(() => {
    loading.then(
      (knowledge) => setLoaded({ knowledge }),
      (error: Error) => setLoaded({ error }),
    )
  }, [])
  if (loaded.error) throw loaded.error
  return loaded.knowledge
}
