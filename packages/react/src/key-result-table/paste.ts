import { type ColumnId, withCell } from './columns.ts'
import type { Entries } from './entries.ts'
import type { Cell } from './grid-keys.ts'
import type { KeyResultRow } from './row.ts'

export interface Pasted {
  readonly rows: readonly KeyResultRow[]
  readonly cells: number
  /** Cells that found no place, or that their column refused. */
  readonly left: number
}

/** The rows with cells put in from the active one on, down and along; heads of groups are passed over. */
export function pasted(
  rows: readonly KeyResultRow[],
  { list }: Entries,
  shown: readonly ColumnId[],
  active: Cell,
  block: readonly (readonly string[])[],
): Pasted {
  const next = [...rows]
  const places = list.subarray(Math.max(0, active.row)).filter((at) => at >= 0)
  let cells = 0
  let left = 0
  for (const [down, line] of block.entries()) {
    const at = places[down]
    for (const [along, words] of line.entries()) {
      const id = shown[active.column + along]
      const row = at === undefined ? undefined : next[at]
      const edit = row && id ? withCell(row, id, words) : undefined
      if (at !== undefined && edit && 'row' in edit) {
        next[at] = edit.row
        cells++
      } else left++
    }
  }
  return { rows: next, cells, left }
}
