import type { ModelPart, Usage } from '../model/model.ts'
import { endedEarly, ModelError } from '../model/model-error.ts'
import { at, countAt, textAt } from './at.ts'
import { kindOfStatus, messageIn, retryAfterOf } from './http.ts'

/** v2 counts in plain numbers, v3 and v4 in `{total, …}`. */
function usageOf(usage: unknown): Usage | null {
  const inputTokens = countAt(usage, 'inputTokens', 'total') || countAt(usage, 'inputTokens')
  const outputTokens = countAt(usage, 'outputTokens', 'total') || countAt(usage, 'outputTokens')
  if (inputTokens === 0 && outputTokens === 0) return null
  return {
    inputTokens,
    outputTokens,
    cachedInputTokens: countAt(usage, 'inputTokens', 'cacheRead') || countAt(usage, 'cachedInputTokens'),
    reasoningTokens: countAt(usage, 'outputTokens', 'reasoning') || countAt(usage, 'reasoningTokens'),
  }
}

/** The end of a complete answer; any other end is an error. */
export function finishOf(part: unknown, wrote: boolean, model: string): ModelPart {
  const reason = textAt(part, 'finishReason', 'unified') ?? textAt(part, 'finishReason')
  const usage = usageOf(at(part, 'usage'))
  const details = { model, ...(usage ? { usage } : {}) }
  if (reason === 'length') throw new ModelError('truncated', details)
  if (reason === 'content-filter') throw new ModelError('content-filter', details)
  // What the SDK says of a stream that broke off before the provider gave a reason, or of one with an error in it.
  if (reason === 'error' || reason === 'other' || reason === 'unknown') {
    throw new ModelError('network', { ...details, detail: endedEarly })
  }
  if (!wrote) throw new ModelError('empty', details)
  return { type: 'finish', usage, model }
}

/** The SDK's own errors, known by their names: this package does not depend on it. */
export function aiSdkError(error: unknown, model: string): ModelError | undefined {
  if (ModelError.is(error)) return error
  const name = textAt(error, 'name') ?? ''
  const status = at(error, 'statusCode')
  const detail = messageIn(textAt(error, 'responseBody') || (textAt(error, 'message') ?? JSON.stringify(error)))
  if (typeof status === 'number' && status >= 400) {
    const retryAfter = retryAfterOf({ get: (header) => textAt(error, 'responseHeaders', header) ?? null })
    return new ModelError(kindOfStatus(status, detail), {
      model,
      status,
      detail: detail.slice(0, 300),
      ...(retryAfter === undefined ? {} : { retryAfter }),
      cause: error,
    })
  }
  if (/JSONParse|TypeValidation|InvalidResponse|EmptyResponse/.test(name)) {
    return new ModelError('protocol', { model, detail: detail.slice(0, 300), cause: error })
  }
  // An error inside the stream comes as the provider sent it.
  return error instanceof Error ? undefined : new ModelError('server', { model, detail: detail.slice(0, 300) })
}
