import type { Middleware, Model, ModelPart, ModelRequest } from '../model/model.ts'
import { asModelError, type ModelError } from '../model/model-error.ts'
import { pause } from './link.ts'

export interface RetryOptions {
  /** Further tries after the first. */
  readonly retries?: number
  /** Milliseconds: the wait before the first retry is chosen at random up to here, and doubles with each. */
  readonly base?: number
  /** Milliseconds; a provider that asks for a longer wait is told to the caller instead. */
  readonly most?: number
}

/**
 * Tries again what may pass: after what the provider asks for, else after a random wait that doubles ("full jitter", so
 * that many clients do not return at once). Never after text was shown: only who showed it can take it back.
 */
export const withRetry =
  ({ retries = 2, base = 1000, most = 60_000 }: RetryOptions = {}): Middleware =>
  (model) => ({ id: model.id, stream: (request) => tried(model, request, { retries, base, most }) })

async function* tried(model: Model, request: ModelRequest, options: Required<RetryOptions>): AsyncGenerator<ModelPart> {
  for (let attempt = 0; ; attempt++) {
    let shown = false
    try {
      for await (const part of model.stream(request)) {
        shown ||= part.type === 'text'
        yield part
      }
      return
    } catch (thrown) {
      const error = asModelError(thrown, model.id, request.signal)
      const wait = waitFor(error, attempt, options)
      if (shown || wait === undefined) throw error
      await pause(wait, request.signal).catch((reason) => {
        throw asModelError(reason, model.id, request.signal)
      })
    }
  }
}

function waitFor(error: ModelError, attempt: number, options: Required<RetryOptions>): number | undefined {
  if (!error.isRetryable || attempt >= options.retries) return undefined
  const asked = error.details.retryAfter
  if (asked === undefined) return Math.random() * Math.min(options.most, options.base * 2 ** attempt)
  return asked <= options.most ? asked : undefined
}
