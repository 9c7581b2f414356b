import type { KeyPress } from '../lib/key-press.ts'
import { type EditEffect, editEffect } from '../okr-nodes/edit-keys.ts'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { at, hasChildren, positionOf, type TreeIndex } from '../okr-nodes/tree-index.ts'

/** What is on the screen and where the focus is. */
export interface TreeView {
  readonly index: TreeIndex
  /** Visible rows, ascending. */
  readonly rows: Int32Array
  readonly isOpen: (row: number) => boolean
  /** Row that has the focus. */
  readonly active: number
  /** Rows that fit into the window. */
  readonly page: number
  readonly isRightToLeft: boolean
  /** A row is being moved. */
  readonly isCarrying: boolean
}

export type KeyEffect =
  | { readonly type: 'focus'; readonly row: number }
  | { readonly type: 'expand'; readonly rows: readonly number[] }
  | { readonly type: 'collapse'; readonly row: number }
  | { readonly type: 'select'; readonly row: number }
  | { readonly type: 'typeAhead'; readonly character: string }
  | EditEffect
  | { readonly type: 'cancel' | 'followLink' }
  /** The key is ours and there is nothing to do. */
  | { readonly type: 'none' }

const none: KeyEffect = { type: 'none' }

/**
 * What a key does, by the tree pattern of the ARIA Authoring Practices Guide; beside it, the keys of a clipboard move a
 * row. Undefined where the key is not for the tree.
 */
export function keyEffect(press: KeyPress, view: TreeView): KeyEffect | undefined {
  if (press.ctrlKey || press.metaKey) return press.altKey ? undefined : editEffect(press)
  if (press.altKey) return press.key === 'ArrowUp' ? { type: 'followLink' } : undefined
  return moveOf(press.key, view) ?? actionOf(press.key, view)
}

function moveOf(key: string, view: TreeView): KeyEffect | undefined {
  const { rows, active, page, isRightToLeft } = view
  const position = positionOf(rows, active)
  const to = (wanted: number): KeyEffect => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, wanted))]
    return row === undefined || row === active ? none : { type: 'focus', row }
  }
  switch (key) {
    case 'ArrowDown':
      return to(position + 1)
    case 'ArrowUp':
      return to(position - 1)
    case 'PageDown':
      return to(position + page)
    case 'PageUp':
      return to(position - page)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.length - 1)
    case 'ArrowRight':
      return isRightToLeft ? outwards(view) : inwards(view)
    case 'ArrowLeft':
      return isRightToLeft ? inwards(view) : outwards(view)
    default:
      return undefined
  }
}

/** Opens a closed node; of an open one goes to its first child. */
function inwards({ index, active, isOpen }: TreeView): KeyEffect {
  if (!hasChildren(index, active)) return none
  return isOpen(active) ? { type: 'focus', row: active + 1 } : { type: 'expand', rows: [active] }
}

/** Closes an open node; of any other goes to its parent. */
function outwards({ index, active, isOpen }: TreeView): KeyEffect {
  if (isOpen(active)) return { type: 'collapse', row: active }
  const parent = at(index.parent, active)
  return parent < 0 ? none : { type: 'focus', row: parent }
}

function actionOf(key: string, view: TreeView): KeyEffect | undefined {
  const { active, isCarrying } = view
  if (key === 'Enter') return isCarrying ? { type: 'drop' } : { type: 'select', row: active }
  if (key === ' ') return { type: 'select', row: active }
  if (key === 'Escape') return isCarrying ? { type: 'cancel' } : undefined
  if (key === '*') return siblingsToOpen(view)
  return Array.from(key).length === 1 ? { type: 'typeAhead', character: key } : undefined
}

function siblingsToOpen({ index, active, isOpen }: TreeView): KeyEffect {
  const { parent, end, nodes } = index
  const above = at(parent, active)
  const last = above < 0 ? nodes.length : at(end, above)
  const rows: number[] = []
  for (let row = above + 1; row < last; row = at(end, row)) if (hasChildren(index, row) && !isOpen(row)) rows.push(row)
  return rows.length === 0 ? none : { type: 'expand', rows }
}

/**
 * The next visible row whose title begins with what was typed, from the focus on and round; one character over and over
 * goes from match to match. -1 where there is none.
 */
export function typeAhead({ index, rows, active }: TreeView, typed: string): number {
  const [first = '', ...others] = Array.from(typed)
  const isRepeated = others.every((character) => character === first)
  const words = (isRepeated ? first : typed).toLowerCase()
  const from = positionOf(rows, active) + (isRepeated ? 1 : 0)
  for (let step = 0; step < rows.length; step++) {
    const row = at(rows, (from + step) % rows.length)
    if ((index.nodes[row] as OkrTreeNode).title.toLowerCase().startsWith(words)) return row
  }
  return -1
}
