import type { Locale } from '@okr/core'
import { type ClipboardEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import { useRowWindow } from '../row-window/use-row-window.ts'
import { cellValue } from './cell-text.ts'
import { type ColumnId, columnIds, columns, withCell } from './columns.ts'
import { cellsIn, delimited } from './delimited.ts'
import { entriesOf } from './entries.ts'
import { type GridEffect, gridEffect } from './grid-keys.ts'
import type { KeyResultTableMessages } from './messages.ts'
import { pasted } from './paste.ts'
import type { KeyResultRow } from './row.ts'
import { useCells } from './use-cells.ts'
import { useColumns } from './use-columns.ts'
import { type RowEditOptions, useRowEdits } from './use-row-edits.ts'
import { useSelection } from './use-selection.ts'

export interface KeyResultTableOptions extends RowEditOptions {
  readonly locale: Locale
  readonly messages: KeyResultTableMessages
  readonly onSelectionChange?: ((ids: ReadonlySet<string>) => void) | undefined
  /** Columns not shown at first. */
  readonly hiddenColumns?: readonly ColumnId[] | undefined
  /** In pixels; every row has it. */
  readonly rowHeight?: number | undefined
}

/** A cell that is being edited: what it would become, or why not. */
export interface Editing {
  readonly at: number
  readonly column: ColumnId
  readonly words: string
}

const noColumns: readonly ColumnId[] = []
const nothingClosed: ReadonlySet<string> = new Set()
/** Pixels by which a key changes the width of a column. */
const widthStep = 16

/** Everything a table of key results does, without a look. */
export function useKeyResultTable(options: KeyResultTableOptions) {
  const { messages, rowHeight = 36, hiddenColumns = noColumns } = options
  const edits = useRowEdits(options)
  const { rows } = edits
  const canEdit = options.rows === undefined || options.onRowsChange !== undefined
  const [query, setQuery] = useState('')
  const [groupBy, setGroupBy] = useState<ColumnId | undefined>()
  const [closed, setClosed] = useState(nothingClosed)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [isSelecting, setSelecting] = useState(false)
  const [announcement, announce] = useState('')
  const tableColumns = useColumns(hiddenColumns)
  const { shown, sort } = tableColumns
  const entries = useMemo(() => entriesOf(rows, { sort, query, groupBy, closed }), [rows, sort, query, groupBy, closed])
  const window = useRowWindow({ count: entries.list.length, rowHeight, head: rowHeight })
  const grid = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useBrowserLayoutEffect(() => {
    for (const [at, width] of tableColumns.widths.entries())
      grid.current?.style.setProperty(`--okr-column-${at}`, `${width}px`)
  }, [tableColumns.widths])
  const cells = useCells(grid, window, { rows: entries.list.length, columns: shown.length })
  const selection = useSelection(options.onSelectionChange)
  return {
    messages,
    ...edits,
    canEdit,
    query,
    setQuery,
    groupBy,
    setGroupBy,
    closed,
    setClosed,
    editing,
    setEditing,
    /** A press on a row selects it, as a finger can do no other way. */
    isSelecting,
    setSelecting,
    announcement,
    announce,
    columns: tableColumns,
    entries,
    window,
    grid,
    /** In the cell that is edited. */
    field,
    cells,
    selection,
  }
}

export type KeyResultTableState = ReturnType<typeof useKeyResultTable>

const entryAt = ({ entries }: KeyResultTableState, row: number): number => entries.list[row] ?? -1

export const rowAt = (state: KeyResultTableState, row: number): KeyResultRow | undefined =>
  row < 0 ? undefined : state.rows[entryAt(state, row)]

export function toggleGroup({ entries, closed, setClosed }: KeyResultTableState, row: number): void {
  const group = entries.groups[-1 - (entries.list[row] ?? 0)]
  if (!group) return
  const next = new Set(closed)
  if (!next.delete(group.value)) next.add(group.value)
  setClosed(next)
}

export function beginEdit(state: KeyResultTableState, cell: { row: number; column: number }, typed?: string): void {
  const row = rowAt(state, cell.row)
  const column = state.columns.shown[cell.column]
  if (!row || !column || !state.canEdit) return
  if (columns[column].field === undefined) {
    state.announce(state.messages.problem.readOnly)
    return
  }
  const value = columns[column].value(row)
  state.setEditing({ at: entryAt(state, cell.row), column, words: typed ?? (value === undefined ? '' : String(value)) })
}

/** Whether the words could be taken. */
export function endEdit(state: KeyResultTableState, isKept: boolean): boolean {
  const { editing, rows, setRows, setEditing, cells, announce, messages } = state
  const row = editing && rows[editing.at]
  if (editing && row && isKept) {
    const edit = withCell(row, editing.column, editing.words)
    if ('problem' in edit) {
      announce(messages.problem[edit.problem])
      return false
    }
    setRows(rows.with(editing.at, edit.row))
  }
  setEditing(null)
  cells.focus(cells.active)
  return true
}

/** The selected rows in the order they are listed, else all that are listed; with the names of the columns. */
export function copyText(state: KeyResultTableState, separator: ',' | '\t'): { text: string; count: number } {
  const { entries, rows, selection, columns: table, messages } = state
  const listed = Array.from(entries.list).flatMap((at) => (at < 0 ? [] : (rows[at] ?? [])))
  const chosen = selection.ids.size > 0 ? listed.filter(({ keyResult }) => selection.ids.has(keyResult.id)) : listed
  const head = table.shown.map((id) => messages.column[id])
  const lines = chosen.map((row) => table.shown.map((id) => cellValue(row, id, messages)))
  return { text: delimited([head, ...lines], separator), count: chosen.length }
}

export function onCopy(state: KeyResultTableState, event: ClipboardEvent): void {
  if (state.editing) return
  const { text, count } = copyText(state, '\t')
  event.clipboardData.setData('text/plain', text)
  event.preventDefault()
  state.announce(state.messages.copied(count))
}

export function onPaste(state: KeyResultTableState, event: ClipboardEvent): void {
  if (state.editing || !state.canEdit) return
  const block = cellsIn(event.clipboardData.getData('text/plain'))
  const done = pasted(state.rows, state.entries, state.columns.shown, state.cells.active, block)
  event.preventDefault()
  if (done.cells > 0) state.setRows(done.rows)
  state.announce(state.messages.pasted(done.cells, done.left))
}

/** Takes the last edit or paste back, or does again what was taken back. */
export function goBack({ undo, redo, announce, messages }: KeyResultTableState, way: 'undo' | 'redo'): void {
  const isDone = way === 'undo' ? undo() : redo()
  announce(!isDone ? messages.nothingToUndo : way === 'undo' ? messages.undone : messages.redone)
}

function run(state: KeyResultTableState, effect: GridEffect): void {
  const { cells, columns: table, selection } = state
  const { active } = cells
  const column = table.shown[active.column] as ColumnId
  const idAt = (row: number): readonly string[] => {
    const found = rowAt(state, row)
    return found ? [found.keyResult.id] : []
  }
  switch (effect.type) {
    case 'focus':
      cells.focus(effect.cell)
      if (effect.extend) selection.add([active.row, effect.cell.row].flatMap(idAt))
      break
    case 'edit':
      beginEdit(state, active, effect.typed)
      break
    case 'clear':
      beginEdit(state, active, '')
      break
    case 'resize':
      table.resize(column, effect.by * widthStep)
      break
    case 'sort':
      table.toggleSort(column)
      break
    case 'toggleGroup':
      toggleGroup(state, active.row)
      break
    case 'toggleRow':
      for (const id of idAt(active.row)) selection.toggle(id)
      break
    case 'selectAll':
      selection.all(Array.from(state.entries.list).flatMap((at) => state.rows[at]?.keyResult.id ?? []))
      break
    case 'undo':
    case 'redo':
      goBack(state, effect.type)
      break
    default:
      effect satisfies never
  }
}

export function onGridKey(state: KeyResultTableState, event: KeyboardEvent): void {
  const { cells, entries, columns: table, window } = state
  if (state.editing || event.nativeEvent.isComposing) return
  const effect = gridEffect(event, {
    active: cells.active,
    rows: entries.list.length,
    columns: table.shown.length,
    page: window.page,
    isRightToLeft: getComputedStyle(event.currentTarget).direction === 'rtl',
    isGroup: cells.active.row >= 0 && entryAt(state, cells.active.row) < 0,
  })
  if (!effect) return
  event.preventDefault()
  run(state, effect)
}

/** Columns by which rows can be put into groups. */
export const groupable = columnIds.filter((id) => ['objective', 'owner', 'team', 'status'].includes(id))
