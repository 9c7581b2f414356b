import type { Localized } from '@okr/core'
import { formatModelError } from './format-model-error.ts'
import type { Usage } from './model.ts'

/** What went wrong, by what can be done about it. */
export const modelErrorKinds = [
  'auth',
  'quota',
  'not-found',
  'bad-request',
  'rate-limit',
  'server',
  'network',
  'timeout',
  'protocol',
  'content-filter',
  'truncated',
  'empty',
  'aborted',
  'configuration',
] as const
export type ModelErrorKind = (typeof modelErrorKinds)[number]

export type Deadline = 'first-byte' | 'idle' | 'total'

export interface ModelErrorDetails {
  /** `provider:model`, or the provider alone where no model was reached. */
  readonly model: string
  /** HTTP status, where the provider answered with one. */
  readonly status?: number
  /** Milliseconds the provider asked to wait. */
  readonly retryAfter?: number
  /** Which of the deadlines passed. */
  readonly deadline?: Deadline
  /** What the provider said, shortened and without the key; what we say is said in both languages. */
  readonly detail?: string | Localized
  /** Tokens that were paid for although the answer is of no use. */
  readonly usage?: Usage
  readonly cause?: unknown
}

const mark = Symbol.for('okr.ModelError')
const retryable = new Set<ModelErrorKind>(['rate-limit', 'server', 'network', 'timeout', 'protocol', 'empty'])

/** An answer that did not come, or not whole. `formatModelError` says it in words. */
export class ModelError extends Error {
  readonly [mark] = true
  override readonly name = 'ModelError'
  readonly kind: ModelErrorKind
  readonly details: ModelErrorDetails

  constructor(kind: ModelErrorKind, details: ModelErrorDetails) {
    super(formatModelError({ kind, details }, 'en'))
    this.kind = kind
    this.details = details
    if (details.cause !== undefined) this.cause = details.cause
  }

  /** Whether the same request may well succeed a moment later. */
  get isRetryable(): boolean {
    return retryable.has(this.kind)
  }

  /** Across copies of this package. */
  static is(error: unknown): error is ModelError {
    return typeof error === 'object' && error !== null && mark in error
  }
}

/** A stream that merely ends says nothing of whether the answer was complete. */
export const endedEarly: Localized = {
  'zh-CN': '数据流在回答写完之前就结束了。',
  en: 'The stream ended before the answer did.',
}

/** Whatever was thrown, as a ModelError: an abort is one, anything unknown is the network's fault. */
export function asModelError(error: unknown, model: string, signal?: AbortSignal): ModelError {
  if (ModelError.is(error)) return error
  if (signal?.aborted) {
    return ModelError.is(signal.reason) ? signal.reason : new ModelError('aborted', { model, cause: error })
  }
  return new ModelError('network', { model, detail: reasonOf(error), cause: error })
}

/** `fetch` hides what happened in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
