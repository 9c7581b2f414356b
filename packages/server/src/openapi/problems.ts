import { type ProblemKind, problemKinds } from '../problems/kinds.ts'
import { problemType } from '../problems/problem-body.ts'
import type { JsonSchema, ResponseObject } from './types.ts'

/** What a method that is not in the document would meet can't be said in it. */
const kinds = (Object.keys(problemKinds) as ProblemKind[]).filter((kind) => kind !== 'method-not-allowed')

/** Every answer says how it may be asked about, and how much room is left. */
export const commonHeaders = {
  'X-Request-Id': { $ref: '#/components/headers/RequestId' },
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
}

export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'A problem (RFC 9457), in the language of Accept-Language. / 问题详情。',
  properties: {
    type: { type: 'string', enum: kinds.map(problemType) },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: { type: 'string', description: 'JSON Pointer into the input. / 输入中的位置。' },
          detail: { type: 'string' },
        },
        required: ['pointer', 'detail'],
        additionalProperties: false,
      },
    },
  },
  required: ['type', 'title', 'status', 'requestId'],
  additionalProperties: false,
}

const kindsOf = (status: string): ProblemKind[] => kinds.filter((kind) => String(problemKinds[kind].status) === status)

/** One response for each status, told apart by `type`. */
export const problemResponses: Readonly<Record<string, ResponseObject>> = Object.fromEntries(
  [...new Set(kinds.map((kind) => String(problemKinds[kind].status)))].map((status) => [
    `Problem${status}`,
    {
      description: kindsOf(status)
        .map((kind) => `${kind}: ${problemKinds[kind].title.en} / ${problemKinds[kind].title['zh-CN']}`)
        .join('; '),
      headers: commonHeaders,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
)

/** What any request may meet, and what these kinds add to it. */
export function problemsOf(more: readonly ProblemKind[]): Record<string, ResponseObject> {
  const usual: ProblemKind[] = ['not-authenticated', 'not-allowed', 'host-refused', 'too-many-requests', 'internal']
  const statuses = new Set([...usual, ...more].map((kind) => problemKinds[kind].status))
  return Object.fromEntries(
    [...statuses]
      .sort((a, b) => a - b)
      .map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]),
  )
}
