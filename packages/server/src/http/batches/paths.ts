import { presetParams } from '@okr/core'
import { guideFormatNames } from '../../guides/formats.ts'
import { commonHeaders, problemsOf } from '../../openapi/problems.ts'
import type { SchemaBook } from '../../openapi/schema-book.ts'
import type { Content, JsonSchema, Parameter, PathOperation, Paths } from '../../openapi/types.ts'
import { paramsSchema } from '../../schemas/params.ts'
import { batchResource } from './batch-resource.ts'
import { mostRows } from './read-batch.ts'

const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the batch. / 批次的 id。',
  schema: { type: 'string', maxLength: 100 },
}

const query = (name: string, schema: JsonSchema, description: string): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
})

const text: JsonSchema = { type: 'string' }

function create(book: SchemaBook, resource: Content): PathOperation {
  const rows: JsonSchema = { type: 'array', items: book.add(paramsSchema, 'input'), minItems: 1, maxItems: mostRows }
  const example = (locale: 'zh-CN' | 'en', summary: string) => ({
    summary,
    value: [presetParams('energy-storage', locale), presetParams('digital-health', locale)],
  })
  return {
    operationId: 'createBatch',
    tags: ['batches'],
    summary: 'Write many guides / 写一批指南',
    description: `A list of parameters as JSON, a JSON object a line, or CSV whose first line names the columns by parameter or label. Rows that are wrong are left out and named in the answer; the others are written, through restarts of the service.

参数的列表：JSON、每行一个 JSON 对象，或首行为列名（参数名或标签）的 CSV。有误的行不撰写，并在返回里说明；其余都会写成，服务重启后继续。`,
    parameters: [
      query(
        'format',
        { type: 'string', enum: [...guideFormatNames] },
        'Of the guides; json where absent. / 指南的格式。',
      ),
      query(
        'writer',
        { type: 'string', enum: ['composer', 'model'] },
        'composer where absent; model, where the service lets it, until the tokens of your day are spent: the rows after that fail and may be sent again. / 默认 composer；model 用到当天的 token 额度为止，其余的行会失败，可再次提交。',
      ),
      query(
        'webhook',
        { type: 'string', maxLength: 2000 },
        'Address to tell when it is finished, at an origin that the operator allowed. / 完成后通知的地址。',
      ),
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: rows,
          examples: { 'zh-CN': example('zh-CN', '两份指南'), en: example('en', 'Two guides') },
        },
        'application/x-ndjson': { schema: text },
        'text/csv': { schema: text },
      },
    },
    responses: {
      202: {
        description: 'The batch has been taken. / 已接受。',
        headers: { ...commonHeaders, Location: { description: 'Where it is. / 地址。', schema: text } },
        content: resource,
      },
      ...problemsOf([
        'too-large',
        'unsupported-media-type',
        'invalid-input',
        'no-model',
        'budget-spent',
        'unavailable',
      ]),
    },
  }
}

const read = (resource: Content): PathOperation => ({
  operationId: 'getBatch',
  tags: ['batches'],
  summary: 'How far a batch is / 批次的进度',
  description: 'Counts of guides.\n\n指南的份数。',
  parameters: [id],
  responses: {
    200: { description: 'The batch. / 批次。', headers: commonHeaders, content: resource },
    ...problemsOf(['not-found']),
  },
})

const remove: PathOperation = {
  operationId: 'deleteBatch',
  tags: ['batches'],
  summary: 'Stop and remove a batch / 停止并删除批次',
  description: 'Its guides go with it, unless another batch has them, too.\n\n它的指南一并删除，除非另一批也有。',
  parameters: [id],
  responses: { 204: { description: 'Done. / 已完成。', headers: commonHeaders }, ...problemsOf(['not-found']) },
}

const results: PathOperation = {
  operationId: 'getBatchResults',
  tags: ['batches'],
  summary: 'The guides of a batch / 批次的指南',
  description: `A JSON object a line, in the order of the rows: row, state (done, failed, waiting), params, and the guide where it is done. What is still waiting is said to be.

每行一个 JSON 对象，按原来的行序：row、state（done、failed、waiting）、params；已完成的带有 guide。`,
  parameters: [id],
  responses: {
    200: {
      description: 'The lines. / 结果。',
      headers: commonHeaders,
      content: { 'application/x-ndjson': { schema: text } },
    },
    ...problemsOf(['not-found']),
  },
}

export function batchPaths(book: SchemaBook): Paths {
  const resource: Content = { 'application/json': { schema: book.add(batchResource, 'output') } }
  return {
    '/v1/batches': { post: create(book, resource) },
    '/v1/batches/{id}': { get: read(resource), delete: remove },
    '/v1/batches/{id}/results': { get: results },
  }
}
