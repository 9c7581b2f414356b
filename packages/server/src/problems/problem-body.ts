import type { Locale } from '@okr/core'
import { type ProblemKind, problemKinds } from './kinds.ts'
import type { ProblemDetails } from './operation-error.ts'

/** A problem (RFC 9457) in the language of its reader. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  /** HTTP status. */
  readonly status: number
  readonly detail?: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

export const problemType = (kind: string): string => `urn:okr:problem:${kind}`

interface Problem {
  readonly kind: ProblemKind
  readonly details: Pick<ProblemDetails, 'detail' | 'issues'>
}

export function problemBody({ kind, details: { detail, issues } }: Problem, locale: Locale): ProblemBody {
  const { status, title } = problemKinds[kind]
  return {
    type: problemType(kind),
    title: title[locale],
    status,
    ...(detail ? { detail: detail[locale] } : {}),
    ...(issues ? { errors: issues.map(({ pointer, message }) => ({ pointer, detail: message[locale] })) } : {}),
  }
}
