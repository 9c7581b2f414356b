import type { Guide, GuideFinding, Locale } from '@okr/core'
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

let loaded: GuideLint | undefined

/** What is found in a guide; the linter is loaded for it. */
export async function checkOnDemand(guide: Guide): Promise<readonly GuideFinding[]> {
  loaded ??= await import('@okr/core/guide-lint')
  return loaded.lintGuide(guide)
}

/** Findings exist only where the linter has been loaded. */
export const formatOnDemand = (finding: GuideFinding, locale: Locale): string =>
  loaded?.formatGuideFinding(finding, locale) ?? ''
