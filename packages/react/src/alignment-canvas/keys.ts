import type { KeyPress } from '../lib/key-press.ts'
import { type EditEffect, editEffect } from '../okr-nodes/edit-keys.ts'
import type { Card, Side } from './layout.ts'

export interface CanvasView {
  /** Those that are shown, each after the one it hangs on. */
  readonly cards: readonly Card[]
  readonly active: Card
  readonly isCarrying: boolean
}

export type CanvasEffect =
  | { readonly type: 'focus'; readonly row: number }
  | { readonly type: 'branch'; readonly row: number; readonly side: Side; readonly isOpen: boolean }
  | { readonly type: 'zoom'; readonly by: number }
  | EditEffect
  | { readonly type: 'select' | 'cancel' | 'fit' | 'none' }

const none: CanvasEffect = { type: 'none' }
export const zoomStep = 1.25

/**
 * What a key does. Left and right go along the edges: away from the roots an edge is opened first, towards them it is
 * followed back; up and down stay in the column. Undefined where the key is not for the canvas.
 */
export function canvasKey(press: KeyPress, view: CanvasView): CanvasEffect | undefined {
  if (press.altKey) return undefined
  if (press.ctrlKey || press.metaKey) return editEffect(press)
  return moveOf(press.key, view) ?? actionOf(press.key, view)
}

function moveOf(key: string, { cards, active }: CanvasView): CanvasEffect | undefined {
  switch (key) {
    case 'ArrowRight':
      return sideways('right', cards, active)
    case 'ArrowLeft':
      return sideways('left', cards, active)
    case 'ArrowDown':
      return to(nearest(cards.filter(({ x, y }) => x === active.x && y > active.y)))
    case 'ArrowUp':
      return to(nearest(cards.filter(({ x, y }) => x === active.x && y < active.y).map(upsideDown)))
    case 'Home':
      return to(cards[0])
    case 'End':
      return to(cards.findLast(({ side }) => side === 'root'))
    default:
      return undefined
  }
}

const upsideDown = (card: Card): Card => ({ ...card, y: -card.y })

const nearest = (cards: readonly Card[]): Card | undefined =>
  cards.reduce<Card | undefined>((best, card) => (best && best.y <= card.y ? best : card), undefined)

const to = (card: Card | undefined): CanvasEffect => (card ? { type: 'focus', row: card.objective.row } : none)

function sideways(side: Side, cards: readonly Card[], active: Card): CanvasEffect {
  if (active.side !== side && active.side !== 'root') return { type: 'focus', row: active.parent }
  const branch = active.branches[side]
  if (!branch) return none
  const { row } = active.objective
  if (!branch.isOpen) return { type: 'branch', row, side, isOpen: true }
  return to(cards.find((card) => card.parent === row && card.side === side))
}

function actionOf(key: string, { active, isCarrying }: CanvasView): CanvasEffect | undefined {
  switch (key) {
    case 'Enter':
      return { type: isCarrying ? 'drop' : 'select' }
    case ' ':
      return folded(active)
    case 'Escape':
      return isCarrying ? { type: 'cancel' } : undefined
    case '+':
    case '=':
      return { type: 'zoom', by: zoomStep }
    case '-':
      return { type: 'zoom', by: 1 / zoomStep }
    case '0':
      return { type: 'fit' }
    default:
      return undefined
  }
}

/** Opens or closes what hangs on a card; of a root, the right side where there is one. */
function folded({ objective, side, branches }: Card): CanvasEffect {
  const outwards = side === 'root' ? (branches.right ? 'right' : 'left') : side
  const branch = branches[outwards]
  return branch ? { type: 'branch', row: objective.row, side: outwards, isOpen: !branch.isOpen } : none
}
