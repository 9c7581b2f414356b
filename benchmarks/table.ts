/** Chinese characters and most emoji take two columns of a terminal. */
const width = (text: string): number =>
  Array.from(text).reduce(
    (sum, char) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(char) ? 2 : 1),
    0,
  )

const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)))

export function printTable(rows: readonly Readonly<Record<string, string>>[]): void {
  const names = Object.keys(rows[0] ?? {})
  const widths = names.map((name) => Math.max(width(name), ...rows.map((row) => width(row[name] ?? ''))))
  const print = (cells: readonly string[]) =>
    console.log(`  ${cells.map((cell, i) => pad(cell, widths[i] ?? 0)).join('  ')}`.trimEnd())
  print(names)
  print(widths.map((size) => '-'.repeat(size)))
  for (const row of rows) print(names.map((name) => row[name] ?? ''))
}
