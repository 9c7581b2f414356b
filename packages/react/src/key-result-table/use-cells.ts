import { type FocusEvent, type RefObject, useRef, useState } from 'react'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import type { RowWindow } from '../row-window/use-row-window.ts'
import type { Cell } from './grid-keys.ts'

export interface Cells {
  readonly active: Cell
  readonly focus: (cell: Cell) => void
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
}

/** One cell takes part in the tab order; it stays in the page when it is scrolled out of sight. */
export function useCells(
  grid: RefObject<HTMLElement | null>,
  window: RowWindow,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Cells {
  const [place, setPlace] = useState<Cell>({ row: -1, column: 0 })
  const isWanted = useRef(false)
  const isInside = useRef(false)
  const active = { row: Math.min(place.row, rows - 1), column: Math.min(place.column, columns - 1) }

  useBrowserLayoutEffect(() => {
    const element = grid.current
    if (!element) return
    const focused = (element.getRootNode() as Document | ShadowRoot).activeElement
    const isLost = isInside.current && !element.contains(focused)
    if (isWanted.current && active.row >= 0) window.scrollTo(active.row)
    if (isWanted.current || isLost) element.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true })
    if (isWanted.current)
      element.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    isWanted.current = false
  })
  return {
    active,
    focus: (cell) => {
      isWanted.current = true
      setPlace(cell)
    },
    onFocus: () => {
      isInside.current = true
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      isInside.current = currentTarget.contains(relatedTarget)
    },
  }
}
