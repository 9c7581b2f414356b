import type { Locale } from '@okr/core'
import { problemKinds } from '../problems/kinds.ts'
import { OperationError } from '../problems/operation-error.ts'
import { type ProblemBody, problemBody } from '../problems/problem-body.ts'

/** The body of a problem that answers a request. */
interface AnswerBody extends ProblemBody {
  readonly requestId: string
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
  const body: AnswerBody = { ...problemBody(known, locale), requestId }
  return new Response(JSON.stringify(body), {
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
