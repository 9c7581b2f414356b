import { type Table, tableOf, UnreadableTableError } from './table.ts'

/** Characters of a row; a quotation mark that is never closed would swallow the rest of the file. */
const longestRow = 100_000

interface CsvRecord {
  readonly record: readonly string[]
  /** `lines`: the line on which it ends. */
  readonly info: { readonly lines: number }
}

/** The one of comma, semicolon and tab that the header has most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/u))
  const count = (mark: string): number => header.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0)

const says: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  CSV_QUOTE_NOT_CLOSED: ['有一个引号没有成对。请补上右引号。', 'A quotation mark is never closed. Close it.'],
  CSV_MAX_RECORD_SIZE: [
    '这一行太长，多半是有一个引号没有成对。请补上右引号。',
    'This row is too long; most likely a quotation mark is never closed. Close it.',
  ],
}
const otherwise = [
  '引号用得不对。含有引号的单元格要整个放在引号里，里面的引号写两次。',
  'A quotation mark is out of place. Put the whole cell in quotation marks and write those within it twice.',
] as const

/** Comma-separated values (RFC 4180), also with semicolons or tabs. Throws an `UnreadableTableError`. */
export async function readCsv(text: string): Promise<Table> {
  const { CsvError, parse } = await import('csv-parse/sync')
  try {
    const options = { delimiter: delimiterOf(text), bom: true, info: true, trim: true } as const
    const limits = { relax_column_count: true, skip_empty_lines: true, max_record_size: longestRow } as const
    const records = parse(text, { ...options, ...limits }) as unknown as readonly CsvRecord[]
    return tableOf(records.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record })))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const [zh, en] = says[error.code] ?? otherwise
    throw new UnreadableTableError(zh, en, typeof error['lines'] === 'number' ? error['lines'] : null)
  }
}
