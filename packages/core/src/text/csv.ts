/**
 * Spreadsheets take words that start like this for a formula, in the wide forms of East Asian keyboards, too. Words that
 * look as if they had been marked already are marked once more, so that one mark can be taken off again.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u

/** A cell of comma-separated values (RFC 4180). Words that a spreadsheet would run get an apostrophe before them. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows with a mark of the encoding, without which spreadsheets take Chinese for something else. */
export const csvText = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`

/** The one of comma, semicolon and tab that the first line has most of. */
function separatorOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/u, 1)
  const count = (mark: string): number => header.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/**
 * The cells of comma-, tab- or semicolon-separated values (RFC 4180) with the apostrophes of `csvCell` taken off; lines
 * without anything are left out. Any text is some table.
 */
export function csvRows(text: string): string[][] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const separator = separatorOf(source)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < source.length) {
    const { value, next } = source[at] === '"' ? quoted(source, at, separator) : plain(source, at, separator)
    row.push(formula.test(value) && value.startsWith("'") ? value.slice(1) : value)
    at = next
    if (source[at] === separator) {
      at++
      // A separator at the very end has an empty cell behind it.
      if (at < source.length) continue
      row.push('')
    }
    if (row.some((cell) => cell !== '')) rows.push(row)
    row = []
    at += source.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

interface Cell {
  readonly value: string
  /** Where the separator or the line's end stands. */
  readonly next: number
}

function plain(source: string, start: number, separator: string): Cell {
  let end = start
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end++
  return { value: source.slice(start, end), next: end }
}

/** A doubled quotation mark is one; what follows the closing one up to the separator is no part of the cell. */
function quoted(source: string, open: number, separator: string): Cell {
  let value = ''
  let from = open + 1
  for (;;) {
    const mark = source.indexOf('"', from)
    if (mark < 0) return { value: value + source.slice(from), next: source.length }
    value += source.slice(from, mark)
    if (source[mark + 1] !== '"') return { value, next: plain(source, mark + 1, separator).next }
    value += '"'
    from = mark + 2
  }
}
