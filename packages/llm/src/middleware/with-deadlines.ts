import type { Middleware, Model, ModelPart, ModelRequest } from '../model/model.ts'
import { asModelError, type Deadline, ModelError } from '../model/model-error.ts'
import { linkedController } from './link.ts'

/** Milliseconds. */
export interface Deadlines {
  /** From the request to the first part of the answer, its headers included. */
  readonly firstByte: number
  /** Between two parts. */
  readonly idle: number
  /** For the whole answer. */
  readonly total: number
}

export const usualDeadlines: Deadlines = { firstByte: 60_000, idle: 30_000, total: 300_000 }

/** Ends an answer that does not come, stops coming, or never ends, also where the model ignores its signal. */
export const withDeadlines =
  (deadlines: Deadlines = usualDeadlines): Middleware =>
  (model) => ({ id: model.id, stream: (request) => timed(model, request, deadlines) })

async function* timed(model: Model, request: ModelRequest, deadlines: Deadlines): AsyncGenerator<ModelPart> {
  const { controller, unlink } = linkedController(request.signal)
  const watch = watchOver(controller, deadlines, model.id)
  const parts = model.stream({ ...request, signal: controller.signal })[Symbol.asyncIterator]()
  const waited = unlessAborted(controller.signal)
  let ended = false
  try {
    for (;;) {
      const { done, value } = await waited(parts.next())
      ended = done === true
      if (done) return
      watch.heard()
      yield value
    }
  } catch (error) {
    throw asModelError(error, model.id, controller.signal)
  } finally {
    watch.end()
    unlink()
    // A model that hangs would hang on being told to return, too: the abort is what it gets.
    if (!ended) {
      controller.abort()
      void parts.return?.().catch(() => undefined)
    }
  }
}

/** One timer for all deadlines, set again only when it fires: most parts come long before. */
function watchOver(controller: AbortController, { firstByte, idle, total }: Deadlines, model: string) {
  const start = performance.now()
  let last = start
  let heard = false
  const next = (): readonly [number, Deadline] => {
    const silence: readonly [number, Deadline] = heard ? [last + idle, 'idle'] : [start + firstByte, 'first-byte']
    return start + total < silence[0] ? [start + total, 'total'] : silence
  }
  const look = (): void => {
    const [at, deadline] = next()
    const left = at - performance.now()
    if (left <= 0) return controller.abort(new ModelError('timeout', { model, deadline }))
    timer = setTimeout(look, left)
  }
  let timer = setTimeout(look, Math.max(0, Math.min(firstByte, idle, total)))
  return {
    heard: () => {
      heard = true
      last = performance.now()
    },
    end: () => clearTimeout(timer),
  }
}

/** Waits for promises, but not beyond an abort. One listener serves them all: parts come by the thousand. */
function unlessAborted(signal: AbortSignal): <T>(promise: Promise<T>) => Promise<T> {
  let giveUp: (reason: unknown) => void = () => undefined
  signal.addEventListener('abort', () => giveUp(signal.reason), { once: true })
  return (promise) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      giveUp = reject
      promise.then(resolve, reject)
    })
}
