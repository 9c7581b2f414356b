import { csvRows } from '../data/csv.ts'
import { type Columns, columnsOf, itemsOfRow } from '../data/rows.ts'
import type { Item, Quote, Reader, Reading } from '../item.ts'

/** A replacement must neither end the cell nor need quotes that aren't there. */
const quote: Quote = (text) => (/[",;\t\r\n]/u.test(text) ? null : text)

const single: Columns = { parts: ['keyResult'], asked: new Set() }

/** CSV with a header in either language; one column without a header is a list of key results. */
export const reader: Reader = {
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  read(text, insists): Reading {
    const rows = csvRows(text)
    const [header = [], first = []] = rows
    const known = columnsOf(
      header.map((cell) => cell.text),
      first.map((cell) => cell.text),
    )
    const columns = known ?? (insists && rows.every((row) => row.length <= 1) ? single : null)
    const items: Item[] = []
    if (columns === null) return { items, isSet: false, cycle: null }
    let objective: Item | null = null
    for (const cells of known ? rows.slice(1) : rows) {
      const found = itemsOfRow({ columns, cells, quote, ignore: [], objective })
      objective = found.find(({ kind }) => kind === 'objective') ?? objective
      items.push(...found)
    }
    return { items, isSet: columns.parts.includes('objective'), cycle: null }
  },
}
