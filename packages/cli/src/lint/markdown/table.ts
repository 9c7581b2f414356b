import type { Cell } from '../data/rows.ts'
import { type Line, trimmed } from '../lines.ts'
import { type Sentence, sentenceOf } from './sentence.ts'

/** The cells of a row. A bar behind a backslash or in code belongs to its cell. */
export function cellsOf(text: string, row: Line): Sentence[] {
  const bars: number[] = []
  let isCode = false
  for (let at = row.start; at < row.end; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '`') isCode = !isCode
    else if (char === '|' && !isCode) bars.push(at)
  }
  const starts = [row.start - 1, ...bars]
  const ends = [...bars, row.end]
  const cells = starts.map((start, index) => trimmed(text, { start: start + 1, end: ends[index] ?? row.end }))
  if (bars[0] === row.start) cells.shift()
  if (bars.at(-1) === row.end - 1) cells.pop()
  return cells.map((cell) => sentenceOf(text, [cell]))
}

export const words = (cells: readonly Cell[]): string[] => cells.map((cell) => cell.text)
