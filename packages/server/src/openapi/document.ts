import type { AppExtension } from '../http/extension.ts'
import { guidePaths } from './guide-paths.ts'
import { operationPaths } from './operation-paths.ts'
import { problemResponses, problemSchema } from './problems.ts'
import { schemaBook } from './schema-book.ts'
import type { JsonSchema, OpenApiDocument, PathOperation, Paths } from './types.ts'

const open = (operationId: string, summary: string, schema: JsonSchema, type = 'application/json'): PathOperation => ({
  operationId,
  tags: ['service'],
  summary,
  description: summary,
  responses: {
    200: { description: summary, content: { [type]: { schema } } },
    403: { $ref: '#/components/responses/Problem403' },
    500: { $ref: '#/components/responses/Problem500' },
  },
  security: [],
})

const status: JsonSchema = {
  type: 'object',
  properties: { status: { type: 'string' } },
  required: ['status'],
  additionalProperties: false,
}

function servicePaths(): Paths {
  const ready = open('ready', 'Whether new guides are taken / 是否接受新的指南', status)
  return {
    '/healthz': { get: open('health', 'Whether the process runs / 进程是否在运行', status) },
    '/readyz': {
      get: { ...ready, responses: { ...ready.responses, 503: { $ref: '#/components/responses/Problem503' } } },
    },
    '/openapi.json': { get: open('openApi', 'This document / 本文档', { type: 'object' }) },
    '/docs': { get: open('docs', 'This document as a page / 本文档的网页', { type: 'string' }, 'text/html') },
    '/docs/style.css': {
      get: open('docsStyle', 'The style of that page / 网页的样式', { type: 'string' }, 'text/css'),
    },
  }
}

const headers = {
  RequestId: { description: 'To ask about this request with. / 本次请求的编号。', schema: { type: 'string' } },
  RateLimit: { description: 'What is left of the limit. / 剩余的额度。', schema: { type: 'string' } },
  RateLimitPolicy: { description: 'The limit. / 额度。', schema: { type: 'string' } },
}

/** OpenAPI 3.1, made of the same table as the routes. */
export function openApiDocument(batches?: Pick<AppExtension, 'paths'>): OpenApiDocument {
  const book = schemaBook()
  const paths = { ...guidePaths(book), ...batches?.paths(book), ...operationPaths(book), ...servicePaths() }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Okr',
      version: VERSION,
      description:
        'OKR guides, prompts, checks and the vetted knowledge behind them.\n\n行业 OKR 指南、提示词、检查，以及背后核实过的知识。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This service / 本服务' }],
    tags: [
      { name: 'guides', description: 'Guides as resources / 指南' },
      ...(batches ? [{ name: 'batches', description: 'Many guides at once / 批量撰写' }] : []),
      { name: 'operations', description: 'What is computed at once / 即时计算' },
      { name: 'knowledge', description: 'What is looked up / 查询' },
      { name: 'service', description: 'About the service / 关于本服务' },
    ],
    security: [{ key: [] }, {}],
    paths,
    components: {
      schemas: { ...book.components, Problem: problemSchema },
      responses: problemResponses,
      headers,
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key (okr_…) or a token of the identity provider. / 密钥，或身份提供方的令牌。',
        },
      },
    },
  }
}
