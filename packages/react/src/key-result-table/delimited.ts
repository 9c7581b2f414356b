/**
 * A cell that a spreadsheet would run as a formula is told to be text by an apostrophe before it (OWASP, "CSV
 * injection"); a plain number is none.
 */
const guarded = (cell: string): string =>
  /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^[-+]?[\d.,]+%?$/u.test(cell) ? `'${cell}` : cell

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Rows of cells as comma- or tab-separated text (RFC 4180). */
export const delimited = (rows: readonly (readonly string[])[], separator: ',' | '\t'): string =>
  rows.map((row) => row.map((cell) => quoted(guarded(cell), separator)).join(separator)).join('\r\n')

/** Rows of cells from what a spreadsheet puts on the clipboard: tabs between cells, quotes around those with breaks. */
export function cellsIn(text: string): string[][] {
  const rows: string[][] = []
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/gy
  let row: string[] = []
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [whole, inQuotes, plain = '', end] = found
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'))
    if (end !== '\t') {
      rows.push(row)
      row = []
    }
    if (end === '' || (whole !== '' && pattern.lastIndex === text.length && end !== '\t')) break
  }
  return rows
}
