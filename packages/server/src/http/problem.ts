import type { Locale } from '@okr/core'
import { problemKinds } from '../problems/kinds.ts'
import { OperationError } from '../problems/operation-error.ts'

/** The body of a problem (RFC 9457), in the language of its reader. */
interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly requestId: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

export const problemType = (kind: string): string => `urn:okr:problem:${kind}`

function problemBody({ kind, details }: OperationError, locale: Locale, requestId: string): ProblemBody {
  const { status, title } = problemKinds[kind]
  const { detail, issues } = details
  return {
    type: problemType(kind),
    title: title[locale],
    status,
    ...(detail ? { detail: detail[locale] } : {}),
    requestId,
    ...(issues ? { errors: issues.map(({ pointer, message }) => ({ pointer, detail: message[locale] })) } : {}),
  }
}

/** Any failure as a response. What is no `OperationError` is ours, and says nothing of itself. */
export function problemResponse(
  error: unknown,
  locale: Locale,
  requestId: string,
  common: Readonly<Record<string, string>> = {},
): Response {
  const known = OperationError.is(error) ? error : new OperationError('internal')
  const { headers = {}, retryAfter } = known.details
  return new Response(JSON.stringify(problemBody(known, locale, requestId)), {
    status: problemKinds[known.kind].status,
    headers: {
      ...common,
      'content-type': 'application/problem+json',
      'content-language': locale,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      ...headers,
    },
  })
}
