import type { Segment } from '../item.ts'
import type { Cell } from './rows.ts'

/** The rows of comma-separated values (RFC 4180) with the place of every character; any text is some table. */
export function csvRows(text: string): Cell[][] {
  const rows: Cell[][] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const delimiter = delimiterOf(text)
  while (at < text.length) {
    const row: Cell[] = []
    for (;;) {
      const { cell, next } = text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter)
      row.push(cell)
      at = next
      if (text[at] !== delimiter) break
      at++
    }
    rows.push(row)
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
  }
  return rows
}

/** The one of comma, semicolon and tab that the header has most of. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/u)
  const header = end < 0 ? text : text.slice(0, end)
  const count = (mark: string): number => header.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

function plain(text: string, start: number, delimiter: string): { cell: Cell; next: number } {
  const end = endOfPlain(text, start, delimiter)
  let from = start
  let to = end
  while (from < to && text[from] === ' ') from++
  while (to > from && text[to - 1] === ' ') to--
  const place = [{ at: 0, length: to - from, start: from, width: to - from }]
  return { cell: { text: text.slice(from, to), place }, next: end }
}

/** A doubled quote is one; what follows the closing quote up to the delimiter is dropped. */
function quoted(text: string, open: number, delimiter: string): { cell: Cell; next: number } {
  const place: Segment[] = []
  let value = ''
  let from = open + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    const end = mark < 0 ? text.length : mark
    if (end > from || place.length === 0) {
      place.push({ at: value.length, length: end - from, start: from, width: end - from })
      value += text.slice(from, end)
    }
    if (text[end + 1] !== '"' || mark < 0)
      return { cell: { text: value, place }, next: endOfPlain(text, end + 1, delimiter) }
    place.push({ at: value.length, length: 1, start: end, width: 2 })
    value += '"'
    from = end + 2
  }
}
