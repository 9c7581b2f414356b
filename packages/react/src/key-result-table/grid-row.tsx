import { memo } from 'react'
import { classes } from '../lib/classes.ts'
import { cellText, type NumberText } from './cell-text.ts'
import { type ColumnId, columns } from './columns.ts'
import type { Editor } from './editor.tsx'
import type { KeyResultTableMessages } from './messages.ts'
import { type KeyResultRow, rowStatus } from './row.ts'

interface RowProps {
  readonly row: KeyResultRow
  /** Its place among those listed. */
  readonly place: number
  readonly shown: readonly ColumnId[]
  /** Of those columns, in pixels. */
  readonly widths: readonly number[]
  /** Place of the column that has the focus; -1 where another row has it. */
  readonly active: number
  readonly isSelected: boolean
  readonly isGrouped: boolean
  readonly isAway: boolean
  readonly texts: KeyResultTableMessages
  readonly format: NumberText
  /** In the cell that is being edited. */
  readonly editor: React.ReactElement<React.ComponentProps<typeof Editor>> | null
}

/**
 * Whether a text may be wider than its column: a character is as wide as it is high at most, a digit half of that. Only
 * such cells are cut off, for that costs the painter as much as the text.
 */
const mayOverflow = (text: string, width: number, isNumber: boolean): boolean =>
  text.length * (isNumber ? 10 : 16) + 20 > width

export const GridRow: React.MemoExoticComponent<(props: RowProps) => React.ReactNode> = memo(function GridRow(
  props: RowProps,
) {
  const { row, place, shown, widths, active, isSelected, isGrouped, isAway, texts, format, editor } = props
  return (
    <div
      role="row"
      className={isAway ? 'okr-table__row okr-table__row--away' : 'okr-table__row'}
      aria-rowindex={place + 2}
      aria-level={isGrouped ? 2 : undefined}
      aria-selected={isSelected}
      data-row={place}
    >
      {shown.map((id, at) => {
        const { isNumber = false } = columns[id]
        const text = cellText(row, id, texts, format)
        return (
          <div
            key={id}
            role="gridcell"
            aria-colindex={at + 1}
            className="okr-table__cell"
            data-column={at}
            data-number={isNumber || undefined}
            data-long={mayOverflow(text, widths[at] ?? 0, isNumber) || undefined}
            data-status={id === 'status' ? rowStatus(row) : undefined}
            data-active={at === active || undefined}
            tabIndex={at === active ? 0 : -1}
          >
            {at === active && editor ? editor : text}
          </div>
        )
      })}
    </div>
  )
})

interface GroupProps {
  readonly name: string
  readonly count: number
  readonly place: number
  readonly columns: number
  readonly isOpen: boolean
  readonly isActive: boolean
  readonly isAway: boolean
  readonly texts: KeyResultTableMessages
}

export function GroupRow({ name, count, place, columns: span, isOpen, isActive, isAway, texts }: GroupProps) {
  return (
    <div
      role="row"
      className={classes('okr-table__row', 'okr-table__row--group', isAway && 'okr-table__row--away')}
      aria-rowindex={place + 2}
      aria-level={1}
      aria-expanded={isOpen}
      data-row={place}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={span}
        className="okr-table__cell"
        data-column={0}
        data-active={isActive || undefined}
        tabIndex={isActive ? 0 : -1}
      >
        {name} <span className="okr-table__count">{texts.rows(count)}</span>
      </div>
    </div>
  )
}
