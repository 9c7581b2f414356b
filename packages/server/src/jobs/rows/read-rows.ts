import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  fieldTexts,
  formatParamIssue,
  type GuideParams,
  type Localized,
  type Parameter,
  parameterOf,
  parameters,
  parseParams,
} from '@okr/core'
import { readCsv } from './read-csv.ts'
import { readJson, readNdjson } from './read-json.ts'
import { readXlsx } from './read-xlsx.ts'
import { type Table, type TableFormat, type TableProblem, UnreadableTableError } from './table.ts'
import { textOf } from './text.ts'

export interface ParamsRow {
  readonly line: number
  readonly params: GuideParams
}

export interface ReadRows {
  readonly rows: readonly ParamsRow[]
  readonly problems: readonly TableProblem[]
  /** Columns that name no parameter. */
  readonly unused: readonly string[]
}

/** "Company size", "company_size" and "companySize" are one name. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\-（）()*：:]+/gu, '')

/** What people write above a column instead of the label. */
const otherNames: Readonly<Record<Parameter, readonly string[]>> = {
  industry: ['所属行业', 'sector'],
  companyType: ['公司类型', '类型', 'type'],
  companySize: ['公司规模', '规模', '人数', 'size', 'employees'],
  maturity: ['成熟度', 'OKR 阶段', 'stage'],
  focusAreas: ['关注点', '关注领域', '重点', 'focus'],
  audience: ['受众', 'audience'],
  locale: ['语种', 'lang'],
}

const names = new Map<string, Parameter>(
  parameters.flatMap((parameter) => {
    const { 'zh-CN': zh, en } = fieldTexts[parameter].label
    return [parameter, zh, en, ...otherNames[parameter]].map((name) => [plain(name), parameter] as const)
  }),
)

const parameterNamed = (column: string): Parameter | undefined => names.get(plain(column))

const optional = new Set<Parameter>(['audience', 'locale'])

const listed = (of: readonly Parameter[], locale: keyof Localized): string =>
  of
    .map((one) =>
      locale === 'zh-CN' ? `${fieldTexts[one].label[locale]}（${one}）` : `${fieldTexts[one].label[locale]} (${one})`,
    )
    .join(locale === 'zh-CN' ? '、' : ', ')

/** A table that lacks a column would say the same of each of its rows. */
function checkColumns({ columns }: Table): void {
  const has = new Set(columns.map(parameterNamed))
  const missing = parameters.filter((parameter) => !optional.has(parameter) && !has.has(parameter))
  if (missing.length === 0) return
  const unknown = columns.filter((column) => column !== '' && !parameterNamed(column)).slice(0, 10)
  const known = unknown.length > 0
  throw new UnreadableTableError(
    `缺这些列：${listed(missing, 'zh-CN')}。请在第一行写上列名${known ? `；不认识的列：${unknown.join('、')}` : ''}。`,
    `These columns are missing: ${listed(missing, 'en')}. Name the columns in the first row${known ? `; these name no parameter: ${unknown.join(', ')}` : ''}.`,
    1,
  )
}

function readRow({ line, cells }: Table['rows'][number], problems: TableProblem[]): ParamsRow[] {
  const columns = new Map<Parameter, string>()
  for (const column of Object.keys(cells)) {
    const parameter = parameterNamed(column)
    if (parameter && !columns.has(parameter)) columns.set(parameter, column)
  }
  const parsed = parseParams(Object.fromEntries([...columns].map(([parameter, column]) => [parameter, cells[column]])))
  if (parsed.ok) return [{ line, params: parsed.params }]
  for (const issue of parsed.issues) {
    const parameter = parameterOf(issue)
    const message = { 'zh-CN': formatParamIssue(issue, 'zh-CN'), en: formatParamIssue(issue, 'en') }
    problems.push({ line, column: (parameter && columns.get(parameter)) ?? parameter ?? null, message })
  }
  return []
}

/** Rows that are looked at before others have their turn: a thousand wrong ones take a third of a second. */
const portion = 100

async function rowsIn(table: Table): Promise<ReadRows> {
  const problems = [...table.problems]
  const rows: ParamsRow[] = []
  for (const [at, row] of table.rows.entries()) {
    if (at % portion === portion - 1) await nextTurn()
    rows.push(...readRow(row, problems))
  }
  const unused = table.columns.filter((column) => parameterNamed(column) === undefined)
  return { rows, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)), unused }
}

const ofColumns = (table: Table): Table => {
  checkColumns(table)
  return table
}

const readers: Readonly<Record<TableFormat, (bytes: Uint8Array) => Promise<Table> | Table>> = {
  csv: async (bytes) => ofColumns(await readCsv(textOf(bytes))),
  xlsx: async (bytes) => ofColumns(await readXlsx(bytes)),
  ndjson: (bytes) => readNdjson(textOf(bytes)),
  json: (bytes) => readJson(textOf(bytes)),
}

/**
 * The parameters of a guide in each row of a table, columns named by parameter or label in either language. Rows that
 * can't be understood are among the problems, the others are read. Throws an `UnreadableTableError` where there is no
 * table, or one of more than `most` rows, before it looks at any of them.
 */
export async function readRows(bytes: Uint8Array, format: TableFormat, most = Infinity): Promise<ReadRows> {
  const table = await readers[format](bytes)
  if (table.rows.length + table.problems.length > most) {
    throw new UnreadableTableError(`最多 ${most} 行。请分成几次。`, `There may be ${most} rows at most. Split them.`)
  }
  return rowsIn(table)
}
