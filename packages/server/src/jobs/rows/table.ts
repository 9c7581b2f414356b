import type { Localized } from '@okr/core'

/** What is wrong in a table, and where. The rows beside it are none the worse. */
export interface TableProblem {
  /** As a spreadsheet or an editor counts them, from 1; null where it is about all of it. */
  readonly line: number | null
  /** The name of the column as it stands in the table; null where it is about the whole line. */
  readonly column: string | null
  /** What is wrong and what to do about it. */
  readonly message: Localized
}

export interface TableRow {
  readonly line: number
  /** By the name of the column; empty cells are left out. */
  readonly cells: Readonly<Record<string, unknown>>
}

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly problems: readonly TableProblem[]
}

export const tableFormats = ['csv', 'ndjson', 'json', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

/** A file of which nothing can be read. */
export class UnreadableTableError extends Error {
  override readonly name = 'UnreadableTableError'
  readonly problem: TableProblem

  constructor(zh: string, en: string, line: number | null = null) {
    super(en)
    this.problem = { line, column: null, message: { 'zh-CN': zh, en } }
  }
}

const isEmpty = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')

/** Rows of cells under their header, the first row. A row without a cell is none. */
export function tableOf(grid: readonly { readonly line: number; readonly cells: readonly unknown[] }[]): Table {
  const [header, ...rest] = grid
  const columns = (header?.cells ?? []).map((cell) => (isEmpty(cell) ? '' : String(cell).trim()))
  const rows = rest.flatMap(({ line, cells }): TableRow[] => {
    const filled = columns.flatMap((name, at) =>
      name === '' || isEmpty(cells[at]) ? [] : [[name, cells[at]] as const],
    )
    return filled.length > 0 ? [{ line, cells: Object.fromEntries(filled) }] : []
  })
  return { columns: columns.filter(Boolean), rows, problems: [] }
}
