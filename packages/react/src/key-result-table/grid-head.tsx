import { type ColumnId, columns } from './columns.ts'
import type { KeyResultTableState } from './use-key-result-table.ts'

const directions = { true: 'descending', false: 'ascending' } as const

/** Names of the columns: a click or Enter sorts, the edge or Alt with an arrow sets the width. */
export function GridHead({ state }: { readonly state: KeyResultTableState }) {
  const { columns: table, cells, messages: texts } = state
  return (
    <div role="row" className="okr-table__row okr-table__row--head" aria-rowindex={1}>
      {table.headers.map((header, at) => {
        const id = header.column.id as ColumnId
        const isActive = cells.active.row < 0 && cells.active.column === at
        const sorted = table.sort?.column === id ? directions[`${table.sort.descending}`] : 'none'
        const startResize = header.getResizeHandler()
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={sorted}
            className="okr-table__cell okr-table__cell--head"
            data-column={at}
            data-number={columns[id].isNumber}
            data-active={isActive || undefined}
            tabIndex={isActive ? 0 : -1}
            onClick={() => {
              cells.focus({ row: -1, column: at })
              table.toggleSort(id)
            }}
          >
            <span className="okr-table__name">{texts.column[id]}</span>
            <span
              role="presentation"
              className="okr-table__edge"
              title={texts.resize(texts.column[id])}
              onMouseDown={startResize}
              onTouchStart={startResize}
              onClick={(event) => event.stopPropagation()}
            />
          </div>
        )
      })}
    </div>
  )
}
