/** Spreadsheets take words that start like this for a formula, in the wide forms of East Asian keyboards, too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

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
