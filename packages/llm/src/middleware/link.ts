/** A controller that also follows a signal from outside. `unlink` lets go of that signal, which may live for long. */
export function linkedController(outer: AbortSignal | undefined): {
  readonly controller: AbortController
  readonly unlink: () => void
} {
  const controller = new AbortController()
  if (!outer) return { controller, unlink: () => undefined }
  const follow = () => controller.abort(outer.reason)
  if (outer.aborted) follow()
  else outer.addEventListener('abort', follow, { once: true })
  return { controller, unlink: () => outer.removeEventListener('abort', follow) }
}

/** Waits, or throws the reason of the abort. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
