import { type KeyboardEvent, useState } from 'react'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { rowOf } from '../okr-nodes/tree-index.ts'
import { type Carry, useCarry } from '../okr-nodes/use-carry.ts'
import { type NodesOptions, type NodesState, useNodes } from '../okr-nodes/use-nodes.ts'
import { canvasKeys } from './canvas-keys.ts'
import type { Side } from './layout.ts'
import type { AlignmentCanvasMessages } from './messages.ts'
import { type CanvasFocus, useCanvasFocus } from './use-canvas-focus.ts'
import { type Cards, type CardsOptions, useCards } from './use-cards.ts'
import { type Picture, usePicture } from './use-picture.ts'
import { useView, type View } from './use-view.ts'

export interface AlignmentCanvasOptions extends NodesOptions, CardsOptions {
  readonly messages: AlignmentCanvasMessages
  /** Enter or a click on an objective or a key result. */
  readonly onSelect?: ((node: OkrTreeNode) => void) | undefined
}

export interface AlignmentCanvasState
  extends Cards,
    Carry,
    Picture,
    Pick<CanvasFocus, 'active' | 'focus'>,
    Pick<NodesState, 'canChange' | 'ownsHistory' | 'canUndo' | 'canRedo'> {
  readonly view: View
  readonly select: (row: number) => void
  readonly toggle: (row: number, side: Side, isOpen: boolean) => void
  /** `from` serves `to` no longer. */
  readonly cut: (from: number, to: number) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly announcement: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Everything the canvas does, without a look: cards, edges, window, keys, aligning and the way back. */
export function useAlignmentCanvas(options: AlignmentCanvasOptions): AlignmentCanvasState {
  const { messages, onSelect } = options
  const [announcement, announce] = useState('')
  const nodes = useNodes(options)
  const cards = useCards(nodes.nodes, options)
  const { index } = cards
  const view = useView(cards.bounds)
  const { active, focus, keep } = useCanvasFocus(cards, view)
  const picture = usePicture({ cards, view, messages, announce })
  const carry = useCarry({ nodes, index, messages, announce, onDone: (id) => focus(rowOf(index, id)) })
  const title = (row: number): string => index.nodes[row]?.title ?? ''
  const select = (row: number) => {
    const node = index.nodes[row]
    if (node) onSelect?.(node)
  }
  const toggle = (row: number, side: Side, isOpen: boolean) => {
    keep(row)
    cards.setOpen(row, side, isOpen)
  }
  const undo = () => announce(nodes.undo() ? messages.undone : messages.nothingToUndo)
  const redo = () => announce(nodes.redo() ? messages.redone : messages.nothingToUndo)
  const card = cards.cardAt.get(active)
  const onKeyDown = canvasKeys(card && { cards: cards.cards, active: card, isCarrying: carry.carried >= 0 }, {
    focus({ row }) {
      focus(row)
      carry.hover(row)
    },
    branch: ({ row, side, isOpen }) => toggle(row, side, isOpen),
    zoom: ({ by }) => view.zoomBy(by),
    fit: view.fit,
    select: () => select(active),
    pickUp: () => carry.pickUp(active),
    drop: () => carry.drop(active),
    cancel: carry.cancel,
    undo,
    redo,
  })
  return {
    ...cards,
    ...carry,
    ...nodes,
    ...picture,
    active,
    focus,
    view,
    select,
    toggle,
    cut(from, to) {
      if (nodes.realign(index, from, to) === 'unalign') announce(messages.done.unalign(title(from), title(to)))
    },
    undo,
    redo,
    announcement,
    onKeyDown,
  }
}
