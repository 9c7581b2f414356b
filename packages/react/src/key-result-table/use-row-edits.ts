import { type EditHistory, type EditSteps, useEditHistory } from '../lib/edit-history.ts'
import { useControlled } from '../lib/use-controlled.ts'
import { cellFields, withValue } from './columns.ts'
import type { KeyResultRow } from './row.ts'

type Rows = readonly KeyResultRow[]

/** One row of a change, as it was and as it became. */
type RowChange = readonly [before: KeyResultRow, after: KeyResultRow]
type Change = readonly RowChange[]

const noRows: Rows = []

export interface RowEditOptions {
  readonly rows?: Rows | undefined
  readonly defaultRows?: Rows | undefined
  /** After an edit or a paste, and after one of them is undone or done again. Where the host gives `rows` and not this, nothing can be edited. */
  readonly onRowsChange?: ((rows: Rows) => void) | undefined
  readonly history?: EditHistory | undefined
}

export interface RowEdits extends Omit<EditSteps<Change>, 'record'> {
  readonly rows: Rows
  readonly setRows: (rows: Rows) => void
}

/** What became other rows, where rows keep their places. */
export const changeOf = (before: Rows, after: Rows): Change =>
  before.flatMap((row, at): Change => {
    const next = after[at]
    return next === undefined || next === row ? [] : [[row, next]]
  })

/**
 * The rows with the fields of a change as they were before it. A row is known by its id, and its other fields are left
 * alone: the host may have moved or changed it since.
 */
export function taken(rows: Rows, change: Change): Rows {
  const back = new Map(change.map(([before, after]) => [after.keyResult.id, [before, after] as const]))
  return rows.map((row) => {
    const [before, after] = back.get(row.keyResult.id) ?? []
    if (!before || !after) return row
    return cellFields
      .filter((name) => before.keyResult[name] !== after.keyResult[name])
      .reduce((next, name) => withValue(next, name, before.keyResult[name]), row)
  })
}

const turned = (change: Change): Change => change.map(([before, after]): RowChange => [after, before])

/** The rows, what was done to them, and the way back: each step keeps only the rows that were touched. */
export function useRowEdits({ rows: given, defaultRows = noRows, onRowsChange, history }: RowEditOptions): RowEdits {
  const [rows, setRows] = useControlled(given, defaultRows, onRowsChange)
  const { record, ...steps } = useEditHistory<Change>(history, (change) => {
    setRows(taken(rows, change))
    return turned(change)
  })
  return {
    ...steps,
    rows,
    setRows(changed) {
      const change = changeOf(rows, changed)
      if (change.length === 0) return
      setRows(changed)
      record(change)
    },
  }
}
