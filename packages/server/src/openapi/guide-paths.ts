import * as z from 'zod'
import { guideFormatNames, guideFormats } from '../guides/formats.ts'
import { guideResource } from '../http/guide-resource.ts'
import { operation as generateGuide } from '../operations/generate-guide/operation.ts'
import { aigc, guide, provenance } from '../schemas/guide.ts'
import { cslItem } from '../schemas/knowledge.ts'
import { both, inputContent } from './operation-paths.ts'
import { commonHeaders, problemsOf } from './problems.ts'
import type { SchemaBook } from './schema-book.ts'
import type { Content, JsonSchema, Parameter, PathOperation, Paths } from './types.ts'

const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the guide. / 指南的 id。',
  schema: { type: 'string', maxLength: 100 },
}

const header = (name: string, schema: JsonSchema, description: string): Parameter => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
})

const text: JsonSchema = { type: 'string' }

const location = {
  ...commonHeaders,
  Location: { description: 'Where the guide is. / 指南的地址。', schema: { type: 'string' } },
}

/** What the stream holds is told in words: OpenAPI has none for it. */
const events: Content = { 'text/event-stream': { schema: text } }

const eventsSaid = `Events: plan, section-start, delta, section-findings, section-replaced, section-done, then guide-done, or error with a problem (RFC 9457) as its data. Each has an id that counts from 1; data is JSON. After the last one the stream ends.

事件依次为 plan、section-start、delta、section-findings、section-replaced、section-done，最后是 guide-done；失败时是 error，data 为问题详情（RFC 9457）。每个事件的 id 从 1 递增，data 为 JSON；最后一个事件之后数据流结束。`

function create(book: SchemaBook, resource: Content): PathOperation {
  return {
    operationId: 'createGuide',
    tags: ['guides'],
    summary: both(generateGuide.title),
    description: `${generateGuide.summary.en} The answer is 202 with a Location at once; with Accept: text/event-stream the events of the guide; with Prefer: wait=10 the guide itself (201), if it is finished by then.

${generateGuide.summary['zh-CN']}立即返回 202 和 Location；Accept: text/event-stream 时返回事件流；Prefer: wait=10 时等到写完，直接返回指南（201）。`,
    parameters: [
      header(
        'Idempotency-Key',
        { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!#-~]{1,255}$' },
        'The same key and body again give the same guide. / 相同的键和内容只生成一份指南。',
      ),
      header(
        'Prefer',
        { type: 'string', examples: ['wait=10'] },
        'wait=N: seconds to wait, at most 60. / 等待的秒数。',
      ),
    ],
    requestBody: { required: true, content: inputContent(generateGuide, book) },
    responses: {
      200: { description: 'The events of the guide. / 指南的事件流。', headers: location, content: events },
      201: { description: 'The guide, finished. / 写好的指南。', headers: location, content: resource },
      202: { description: 'The guide has been started. / 已开始撰写。', headers: location, content: resource },
      ...problemsOf([
        'invalid-json',
        'not-acceptable',
        'too-large',
        'unsupported-media-type',
        'invalid-input',
        'no-model',
        'budget-spent',
        'model-failed',
        'unavailable',
      ]),
    },
  }
}

/** The resource; with ?format=json the guide alone, and beside it where it comes from if a model wrote any of it. */
function jsonOf(resource: Content, book: SchemaBook): JsonSchema {
  const labelled = z.strictObject({ guide, provenance, AIGC: aigc })
  return {
    anyOf: [resource['application/json']?.schema ?? {}, book.add(guide, 'output'), book.add(labelled, 'output')],
  }
}

function read(resource: Content, book: SchemaBook): PathOperation {
  const printed = Object.fromEntries(
    guideFormatNames
      .filter((name) => name !== 'json')
      .map((name): [string, Content[string]] => [
        guideFormats[name].mediaType,
        { schema: name === 'csl' ? book.add(z.array(cslItem), 'output') : text },
      ]),
  )
  return {
    operationId: 'getGuide',
    tags: ['guides'],
    summary: 'Get a guide / 读取指南',
    description: `The guide and what came of it; with ?format, or with Accept, printed. With ?format=json it is the same JSON that \`okr guide --format json\` writes.

指南及其状态；用 ?format 或 Accept 选择打印的格式。?format=json 与 \`okr guide --format json\` 输出相同。`,
    parameters: [
      id,
      {
        name: 'format',
        in: 'query',
        required: false,
        description: 'How to print it. / 打印的格式。',
        schema: { type: 'string', enum: [...guideFormatNames] },
        example: 'markdown',
      },
    ],
    responses: {
      200: {
        description: 'The guide. / 指南。',
        headers: commonHeaders,
        content: { ...printed, 'application/json': { schema: jsonOf(resource, book) } },
      },
      202: { description: 'It is still being written. / 还在撰写。', headers: commonHeaders, content: resource },
      ...problemsOf(['not-found', 'not-acceptable', 'in-progress', 'invalid-input', 'model-failed']),
    },
  }
}

const remove: PathOperation = {
  operationId: 'deleteGuide',
  tags: ['guides'],
  summary: 'Stop or remove a guide / 停止或删除指南',
  description: `Stops a guide that is being written and keeps what is there; removes one that is finished.

停止正在撰写的指南，已写的内容保留；已完成的则删除。`,
  parameters: [id],
  responses: { 204: { description: 'Done. / 已完成。', headers: commonHeaders }, ...problemsOf(['not-found']) },
}

const follow: PathOperation = {
  operationId: 'followGuide',
  tags: ['guides'],
  summary: 'Follow a guide / 跟踪指南的撰写',
  description: eventsSaid,
  parameters: [
    id,
    header(
      'Last-Event-ID',
      { type: 'integer', minimum: 0, maximum: 999_999_999 },
      'The last event that arrived; what follows is sent. / 收到的最后一个事件。',
    ),
    {
      name: 'after',
      in: 'query',
      required: false,
      description: 'The same, for clients that can set no header. / 同上，用于无法设置请求头的客户端。',
      schema: { type: 'integer', minimum: 0, maximum: 999_999_999 },
      example: 0,
    },
  ],
  responses: {
    200: { description: 'The events that follow. / 之后的事件。', headers: commonHeaders, content: events },
    204: { description: 'There are none left. / 没有更多事件。', headers: commonHeaders },
    ...problemsOf(['invalid-header', 'not-found']),
  },
}

/** Guides as resources. */
export function guidePaths(book: SchemaBook): Paths {
  const resource: Content = { 'application/json': { schema: book.add(guideResource, 'output') } }
  return {
    '/v1/guides': { post: create(book, resource) },
    '/v1/guides/{id}': { get: read(resource, book), delete: remove },
    '/v1/guides/{id}/events': { get: follow },
  }
}
