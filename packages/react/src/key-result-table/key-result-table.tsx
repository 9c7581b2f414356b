import type { Locale } from '@okr/core'
import { type HTMLAttributes, type MouseEvent, useId, useMemo } from 'react'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { Advice, adviceOn, type Check, firstSuggestion } from './advice.tsx'
import { GridBody } from './grid-body.tsx'
import { GridHead } from './grid-head.tsx'
import { type KeyResultTableMessages, keyResultTableMessages } from './messages.ts'
import { Toolbar } from './toolbar.tsx'
import {
  beginEdit,
  type KeyResultTableOptions,
  type KeyResultTableState,
  onCopy,
  onGridKey,
  onPaste,
  rowAt,
  toggleGroup,
  useKeyResultTable,
} from './use-key-result-table.ts'

export interface KeyResultTableProps extends Omit<KeyResultTableOptions, 'messages'> {
  readonly locale: Locale
  readonly label?: string | undefined
  readonly check?: Check | undefined
  readonly messages?: Partial<KeyResultTableMessages> | undefined
  readonly className?: string | undefined
}

/** Key results as a grid: sort, filter, group, choose columns, edit, undo, select, paste and copy. */
export function KeyResultTable({ locale, label, check, messages, className, ...options }: KeyResultTableProps) {
  const texts = useMemo(() => withOwn(keyResultTableMessages[locale], messages), [locale, messages])
  const state = useKeyResultTable({ ...options, locale, messages: texts })
  const { scroller, onScroll } = state.window
  const { grid, entries } = state
  const adviceId = useId()
  const advice = adviceOn(state, check)
  return (
    <section className={classes('okr', 'okr-table', className)} lang={locale}>
      <Toolbar state={state} />
      <div className="okr-table__scroller" ref={scroller} onScroll={onScroll}>
        <div className="okr-table__grid" ref={grid} {...gridProps(state, label)}>
          <GridHead state={state} />
          <GridBody {...{ state, locale, adviceId }} suggested={firstSuggestion(advice)?.words} />
        </div>
      </div>
      {entries.list.length === 0 ? <p className="okr-table__empty">{texts.nothingFound}</p> : null}
      <Advice state={state} advice={advice} id={adviceId} />
      <p className="okr-table__said" role="status">
        {state.announcement}
      </p>
    </section>
  )
}

/** What makes an element the grid: its role, what it says, and what it listens to. */
function gridProps(state: KeyResultTableState, label: string | undefined): HTMLAttributes<HTMLDivElement> {
  const { cells, entries, columns, messages } = state
  return {
    role: state.groupBy ? 'treegrid' : 'grid',
    'aria-label': label ?? messages.label,
    'aria-rowcount': entries.list.length + 1,
    'aria-colcount': columns.shown.length,
    'aria-multiselectable': true,
    // Cells take the focus; this is where a click beside them ends.
    tabIndex: -1,
    onKeyDown: (event) => onGridKey(state, event),
    onCopy: (event) => onCopy(state, event),
    onPaste: (event) => onPaste(state, event),
    onFocus: cells.onFocus,
    onBlur: cells.onBlur,
    onClick: (event) => onClick(state, event),
    onDoubleClick: () => {
      if (!state.isSelecting) beginEdit(state, cells.active)
    },
  }
}

function onClick(state: KeyResultTableState, event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('input')) return
  const cell = event.target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-row]')
  if (!cell || !row) return
  const place = Number(row.dataset['row'])
  state.cells.focus({ row: place, column: Number(cell.dataset['column']) })
  const id = rowAt(state, place)?.keyResult.id
  if (id === undefined) toggleGroup(state, place)
  else if (state.isSelecting || event.ctrlKey || event.metaKey) state.selection.toggle(id)
  else if (event.shiftKey) extend(state, place)
}

function extend(state: KeyResultTableState, to: number): void {
  const from = Math.max(0, state.cells.active.row)
  const places = Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step)
  state.selection.add(places.flatMap((place) => rowAt(state, place)?.keyResult.id ?? []))
}
