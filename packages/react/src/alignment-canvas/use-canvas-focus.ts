import { useRef, useState } from 'react'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import { rowOf } from '../okr-nodes/tree-index.ts'
import { boxOf } from './layout.ts'
import type { Cards } from './use-cards.ts'
import type { View } from './use-view.ts'

export interface CanvasFocus {
  /** Row of the card that has, or would get, the focus; -1 where there is none. */
  readonly active: number
  readonly focus: (row: number) => void
  /** Leaves a card where it is on the screen when branches open and close around it. */
  readonly keep: (row: number) => void
}

/** One card takes part in the tab order; it comes into sight when it gets the focus. */
export function useCanvasFocus({ index, cards, cardAt, bounds }: Cards, view: View): CanvasFocus {
  const [id, setId] = useState<string | null>(null)
  const isWanted = useRef(false)
  const kept = useRef<{ readonly id: string; readonly x: number; readonly y: number } | null>(null)
  const found = rowOf(index, id)
  const active = cardAt.has(found) ? found : (cards[0]?.objective.row ?? -1)

  useBrowserLayoutEffect(() => {
    const card = kept.current && cardAt.get(rowOf(index, kept.current.id))
    if (card && kept.current) {
      const { x, y, width, height } = view.box
      view.centre(x + width / 2 + card.x - kept.current.x, y + height / 2 + card.y - kept.current.y)
    }
    kept.current = null
    // Only where the cards moved: the window itself moves without it.
  }, [bounds])

  useBrowserLayoutEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    const card = cardAt.get(active)
    if (card) view.reveal(boxOf(card))
    view.svg.current?.querySelector<SVGElement>(`[role=treeitem][data-row="${active}"]`)?.focus({ preventScroll: true })
  })
  return {
    active,
    focus(row) {
      isWanted.current = true
      setId(index.nodes[row]?.id ?? null)
    },
    keep(row) {
      const card = cardAt.get(row)
      if (!card) return
      const { x, y, width, height } = view.box
      view.centre(x + width / 2, y + height / 2)
      kept.current = { id: index.nodes[row]?.id ?? '', x: card.x, y: card.y }
    },
  }
}
