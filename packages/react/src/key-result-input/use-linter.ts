import { startTransition, useState } from 'react'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'

export type Linter = typeof import('./linter.ts')

let loaded: Linter | undefined
let loading: Promise<void> | undefined

/** One for all fields of a page; where it failed, the next field tries again. */
function load(): Promise<void> {
  loading ??= import('./linter.ts').then(
    (linter) => {
      loaded = linter
    },
    (error: unknown) => {
      loading = undefined
      reportError(error)
    },
  )
  return loading
}

/** The linter, once it has come: it is fetched when the first field is there, and no key ever waits for it. */
export function useLinter(): Linter | undefined {
  // Undefined at first even where it is there already: so a page from a server is taken up without a difference.
  const [linter, setLinter] = useState<Linter>()
  useBrowserLayoutEffect(() => {
    if (loaded) setLinter(loaded)
    // However many fields there are, what is typed meanwhile comes first.
    else void load().then(() => startTransition(() => setLinter(loaded)))
  }, [])
  return linter
}
