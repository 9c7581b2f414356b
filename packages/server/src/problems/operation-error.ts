import type { Localized } from '@okr/core'
import { type ProblemKind, problemKinds } from './kinds.ts'

/** One value of an input that has to change. */
export interface InputIssue {
  /** JSON Pointer (RFC 6901) into the input; empty for all of it. */
  readonly pointer: string
  /** What is wrong and what to do about it. */
  readonly message: Localized
}

export interface ProblemDetails {
  /** What went wrong in this case and what to do; the title of the kind where absent. */
  readonly detail?: Localized
  readonly issues?: readonly InputIssue[]
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number
  /** Sent along by HTTP. */
  readonly headers?: Readonly<Record<string, string>>
  /** For the log of the operator, never for a client. */
  readonly cause?: unknown
}

const mark = Symbol.for('okr.OperationError')

/** Why an operation gave nothing, as data: each channel says it in its own form and in the language of its caller. */
export class OperationError extends Error {
  readonly [mark] = true
  override readonly name = 'OperationError'
  readonly kind: ProblemKind
  readonly details: ProblemDetails

  constructor(kind: ProblemKind, details: ProblemDetails = {}) {
    super((details.detail ?? problemKinds[kind].title).en)
    this.kind = kind
    this.details = details
    if (details.cause !== undefined) this.cause = details.cause
  }

  /** Across copies of this package. */
  static is(error: unknown): error is OperationError {
    return typeof error === 'object' && error !== null && mark in error
  }
}
