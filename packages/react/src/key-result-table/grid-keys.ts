import { historyEffect } from '../lib/history.ts'
import type { KeyPress } from '../lib/key-press.ts'

/** A cell by place: row -1 is the head, columns are those shown. */
export interface Cell {
  readonly row: number
  readonly column: number
}

export interface GridView {
  readonly active: Cell
  readonly rows: number
  readonly columns: number
  /** Rows that fit into the window. */
  readonly page: number
  readonly isRightToLeft: boolean
  /** The row of the focus is the head of a group. */
  readonly isGroup: boolean
}

/** Copying and pasting are not among them: the browser's own events carry the clipboard. */
export type GridEffect =
  | { readonly type: 'focus'; readonly cell: Cell; readonly extend: boolean }
  | { readonly type: 'edit'; readonly typed?: string }
  | { readonly type: 'resize'; readonly by: 1 | -1 }
  | { readonly type: 'sort' | 'toggleGroup' | 'toggleRow' | 'selectAll' | 'clear' | 'undo' | 'redo' }

/** What a key does in the grid, by the grid pattern of the ARIA Authoring Practices Guide; undefined where nothing. */
export function gridEffect(press: KeyPress, view: GridView): GridEffect | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press
  const isCommand = ctrlKey || metaKey
  const inHead = view.active.row < 0
  if (altKey) return inHead && !isCommand ? resized(key) : undefined
  const cell = target(key, isCommand, view)
  if (cell) return { type: 'focus', cell, extend: shiftKey && !inHead && cell.row !== view.active.row }
  if (isCommand) return command(press)
  if (inHead) return key === 'Enter' || key === ' ' ? { type: 'sort' } : undefined
  if (view.isGroup) return key === 'Enter' || key === ' ' ? { type: 'toggleGroup' } : undefined
  if (key === ' ') return { type: 'toggleRow' }
  if (key === 'Enter' || key === 'F2') return { type: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { type: 'clear' }
  return Array.from(key).length === 1 ? { type: 'edit', typed: key } : undefined
}

function command(press: KeyPress): GridEffect | undefined {
  if (press.key.toLowerCase() === 'a') return { type: 'selectAll' }
  const type = historyEffect(press)
  return type && { type }
}

const resized = (key: string): GridEffect | undefined =>
  key === 'ArrowRight' ? { type: 'resize', by: 1 } : key === 'ArrowLeft' ? { type: 'resize', by: -1 } : undefined

function target(key: string, isCommand: boolean, view: GridView): Cell | undefined {
  const { active, rows, columns, page, isRightToLeft } = view
  const on = isRightToLeft ? -1 : 1
  const to = (row: number, column: number): Cell => ({
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  switch (key) {
    case 'ArrowDown':
      return to(active.row + 1, active.column)
    case 'ArrowUp':
      return to(active.row - 1, active.column)
    case 'ArrowRight':
      return to(active.row, active.column + on)
    case 'ArrowLeft':
      return to(active.row, active.column - on)
    case 'PageDown':
      return to(active.row + page, active.column)
    case 'PageUp':
      return to(Math.max(0, active.row - page), active.column)
    case 'Home':
      return to(isCommand ? 0 : active.row, 0)
    case 'End':
      return to(isCommand ? rows - 1 : active.row, columns - 1)
    default:
      return undefined
  }
}
