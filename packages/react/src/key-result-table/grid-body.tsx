import type { Locale } from '@okr/core'
import { useMemo } from 'react'
import { numberFormat } from './cell-text.ts'
import { withCell } from './columns.ts'
import { Editor } from './editor.tsx'
import { GridRow, GroupRow } from './grid-row.tsx'
import { endEdit, type KeyResultTableState } from './use-key-result-table.ts'

interface Props {
  readonly state: KeyResultTableState
  readonly locale: Locale
  readonly adviceId: string
  /** What Alt Enter puts into the cell that is edited. */
  readonly suggested: string | undefined
}

/** The rows near those that can be seen, and always the one that has the focus. */
export function GridBody({ state, locale, adviceId, suggested }: Props) {
  const { entries, rows, cells, selection, columns, closed, groupBy, messages: texts } = state
  const { first, end, space, shown: place } = state.window
  const { row: active, column: activeColumn } = cells.active
  const format = useMemo(() => numberFormat(locale), [locale])
  const { shown, widths } = columns
  const drawn = (at: number, isAway: boolean) => {
    const entry = entries.list[at] as number
    const row = rows[entry]
    const group = entries.groups[-1 - entry]
    if (group)
      return (
        <GroupRow
          key={`group ${group.value}`}
          name={group.value || texts.noValue}
          count={group.count}
          place={at}
          columns={shown.length}
          isOpen={!closed.has(group.value)}
          isActive={at === active}
          isAway={isAway}
          texts={texts}
        />
      )
    return row ? (
      <GridRow
        key={row.keyResult.id}
        row={row}
        place={at}
        shown={shown}
        widths={widths}
        active={at === active ? activeColumn : -1}
        isSelected={selection.ids.has(row.keyResult.id)}
        isGrouped={groupBy !== undefined}
        isAway={isAway}
        texts={texts}
        format={format}
        editor={state.editing?.at === entry ? editorOf(state, adviceId, suggested) : null}
      />
    ) : null
  }
  return (
    <div ref={space} className="okr-table__space">
      <div ref={place}>
        {active >= 0 && active < first ? drawn(active, true) : null}
        {Array.from({ length: end - first }, (_, step) => drawn(first + step, false))}
        {active >= end && active < entries.list.length ? drawn(active, true) : null}
      </div>
    </div>
  )
}

function editorOf(state: KeyResultTableState, adviceId: string, suggested: string | undefined) {
  const { editing, rows, messages } = state
  const row = editing && rows[editing.at]
  if (!editing || !row) return null
  return (
    <Editor
      field={state.field}
      suggested={suggested}
      label={messages.edit(messages.column[editing.column])}
      words={editing.words}
      onWords={(words) => state.setEditing({ ...editing, words })}
      onEnd={(isKept) => endEdit(state, isKept)}
      describedBy={adviceId}
      isWrong={'problem' in withCell(row, editing.column, editing.words)}
    />
  )
}
