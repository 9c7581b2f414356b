import { type GuideFormat, guideFormatNames, isGuideFormat } from '../../guides/formats.ts'
import type { Writer } from '../../guides/write-guide.ts'
import { type ReadRows, readRows } from '../../jobs/rows/read-rows.ts'
import { type TableFormat, type TableProblem, UnreadableTableError } from '../../jobs/rows/table.ts'
import { mostIssues } from '../../operations/parse-input.ts'
import { OperationError } from '../../problems/operation-error.ts'
import { isAllowed, type WebhookOptions } from '../../webhooks/deliver.ts'
import { bytesOf, deepest, depthOf } from '../read-body.ts'

const batchTypes = {
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'text/csv': 'csv',
} as const satisfies Readonly<Record<string, TableFormat>>

export const mostRows = 10_000

const isType = (name: string): name is keyof typeof batchTypes => Object.hasOwn(batchTypes, name)

function typeOf(request: Request): TableFormat {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  const name = type.trim().toLowerCase()
  if (isType(name)) return batchTypes[name]
  const types = Object.keys(batchTypes)
  throw new OperationError('unsupported-media-type', {
    detail: {
      'zh-CN': `请求体的 content-type 可用：${types.join('、')}。`,
      en: `Send the body as one of: ${types.join(', ')}.`,
    },
    headers: { 'accept-post': types.join(', ') },
  })
}

const wrong = (pointer: string, zh: string, en: string): OperationError => {
  const message = { 'zh-CN': zh, en }
  return new OperationError('invalid-input', { detail: message, issues: [{ pointer, message }] })
}

const asIssue = ({ line, column, message }: TableProblem) => ({
  pointer: `/${line ?? ''}${column === null ? '' : `/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`}`,
  message,
})

async function rowsOf(bytes: Uint8Array, format: TableFormat): Promise<ReadRows> {
  try {
    return await readRows(bytes, format, mostRows)
  } catch (error) {
    if (!(error instanceof UnreadableTableError)) throw error
    const { message } = error.problem
    throw new OperationError('invalid-input', { detail: message, issues: [asIssue(error.problem)] })
  }
}

/** The rows of a request. Those that are wrong are left out and told of; a request without a right one is refused. */
export async function readBatch(request: Request, most: number): Promise<ReadRows> {
  const format = typeOf(request)
  const bytes = await bytesOf(request, most)
  if (format !== 'csv' && depthOf(new TextDecoder().decode(bytes)) > deepest) {
    throw wrong('', `JSON 的嵌套超过 ${deepest} 层。`, `The JSON nests deeper than ${deepest} levels.`)
  }
  const read = await rowsOf(bytes, format)
  if (read.rows.length > 0) return read
  const issues = read.problems.slice(0, mostIssues).map(asIssue)
  const detail = { 'zh-CN': '没有一行可以撰写。', en: 'There is no row to write a guide for.' }
  throw new OperationError('invalid-input', { detail, issues })
}

export function formatOf(query: URLSearchParams): GuideFormat {
  const format = query.get('format') ?? 'json'
  if (isGuideFormat(format)) return format
  const names = guideFormatNames
  throw wrong('/format', `format 可选：${names.join('、')}。`, `Choose a format of: ${names.join(', ')}.`)
}

/** Who is to write; the composer where nobody is named. */
export function writerOf(query: URLSearchParams): Writer {
  const writer = query.get('writer') ?? 'composer'
  if (writer === 'composer' || writer === 'model') return writer
  throw wrong('/writer', 'writer 可选：composer、model。', 'Choose a writer of: composer, model.')
}

/** The address to tell; one that the operator has not allowed is refused. */
export function webhookOf(query: URLSearchParams, options: WebhookOptions | undefined): string | null {
  const address = query.get('webhook')
  if (address === null) return null
  if (options && isAllowed(address, options)) return address
  throw wrong(
    '/webhook',
    '这个服务不会通知这个地址。运营者要先允许它的来源（https）。',
    'This service does not call that address. Its operator has to allow its origin first (https).',
  )
}
