import { type FocusEvent, useRef, useState } from 'react'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import { at, positionOf, rowOf } from '../okr-nodes/tree-index.ts'
import type { RowWindow } from '../row-window/use-row-window.ts'
import type { TreeRows } from './use-tree-rows.ts'

export interface TreeFocus {
  /** Row that has, or would get, the focus; -1 in an empty tree. */
  readonly active: number
  readonly focus: (row: number) => void
  /** Focuses a node wherever it is once the tree has changed. */
  readonly focusNode: (id: string) => void
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
}

/** The last visible row at or above a row: a closed node takes the focus of what it hides. */
function visibleAt(rows: Int32Array, row: number): number {
  let low = 0
  for (let high = rows.length; low < high; ) {
    const middle = (low + high) >> 1
    if (at(rows, middle) <= row) low = middle + 1
    else high = middle
  }
  return rows[Math.max(0, low - 1)] ?? -1
}

/**
 * One row of the tree takes part in the tab order. It stays in the page when it is scrolled out of sight, and where it
 * goes away, the focus goes to the row that hides it.
 */
export function useTreeFocus({ index, rows }: TreeRows, window: RowWindow): TreeFocus {
  const [place, setPlace] = useState<{ readonly id: string | null; readonly row: number }>({ id: null, row: 0 })
  const isWanted = useRef(false)
  const isInside = useRef(false)
  const found = rowOf(index, place.id, place.row)
  const active = visibleAt(rows, found < 0 ? place.row : found)

  useBrowserLayoutEffect(() => {
    const element = window.space.current
    if (!element) return
    const focused = (element.getRootNode() as Document | ShadowRoot).activeElement
    const isLost = isInside.current && !element.contains(focused)
    if (isWanted.current) window.scrollTo(positionOf(rows, active))
    if (isWanted.current || isLost)
      element.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true })
    isWanted.current = false
  })
  const put = (id: string | null, row: number) => {
    isWanted.current = true
    setPlace({ id, row })
  }
  return {
    active,
    focus: (row) => put(index.nodes[row]?.id ?? null, row),
    focusNode: (id) => put(id, active),
    onFocus: () => {
      isInside.current = true
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      isInside.current = currentTarget.contains(relatedTarget)
    },
  }
}
