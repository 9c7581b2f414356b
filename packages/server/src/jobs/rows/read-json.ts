import { type Table, type TableProblem, type TableRow, UnreadableTableError } from './table.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const noObject = {
  'zh-CN': '这一行不是 JSON 对象。写成 {"industry": "…", …}。',
  en: 'This is no JSON object. Write {"industry": "…", …}.',
}

function tableOfValues(values: readonly { readonly line: number; readonly value: unknown }[]): Table {
  const rows: TableRow[] = []
  const problems: TableProblem[] = []
  const columns = new Set<string>()
  for (const { line, value } of values) {
    if (isRecord(value)) {
      rows.push({ line, cells: value })
      for (const name of Object.keys(value)) columns.add(name)
    } else problems.push({ line, column: null, message: noObject })
  }
  return { columns: [...columns], rows, problems }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A JSON object on each line. A line that is none is a problem of that line. */
export const readNdjson = (text: string): Table =>
  tableOfValues(
    text
      .replace(/^\uFEFF/u, '')
      .split('\n')
      .flatMap((line, at) => (line.trim() === '' ? [] : [{ line: at + 1, value: parsed(line) }])),
  )

/** A list of objects; their numbers in the list, from 1, stand for lines. Throws an `UnreadableTableError`. */
export function readJson(text: string): Table {
  const value = parsed(text.replace(/^\uFEFF/u, ''))
  if (value === undefined) throw new UnreadableTableError('不是合法的 JSON。', 'It is no valid JSON.')
  if (!Array.isArray(value)) throw new UnreadableTableError('应为一个 JSON 列表。', 'A JSON list is expected.')
  return tableOfValues(value.map((one: unknown, at) => ({ line: at + 1, value: one })))
}
