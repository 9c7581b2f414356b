import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { rowOf } from '../okr-nodes/tree-index.ts'
import { type Carry, useCarry } from '../okr-nodes/use-carry.ts'
import { type NodesOptions, type NodesState, useNodes } from '../okr-nodes/use-nodes.ts'
import { type CanvasEffect, canvasKey } from './keys.ts'
import type { Side } from './layout.ts'
import type { AlignmentCanvasMessages } from './messages.ts'
import { download, pngFile, svgFile } from './picture.ts'
import { type CanvasFocus, useCanvasFocus } from './use-canvas-focus.ts'
import { type Cards, type CardsOptions, useCards } from './use-cards.ts'
import { useView, type View } from './use-view.ts'

export interface AlignmentCanvasOptions extends NodesOptions, CardsOptions {
  readonly messages: AlignmentCanvasMessages
  /** Enter or a click on an objective or a key result. */
  readonly onSelect?: ((node: OkrTreeNode) => void) | undefined
}

export interface AlignmentCanvasState
  extends Cards,
    Carry,
    Pick<CanvasFocus, 'active' | 'focus'>,
    Pick<NodesState, 'canChange' | 'canUndo' | 'canRedo'> {
  readonly view: View
  /** All cards are drawn, not only those that can be seen. */
  readonly isWhole: boolean
  readonly select: (row: number) => void
  readonly toggle: (row: number, side: Side, isOpen: boolean) => void
  /** `from` serves `to` no longer. */
  readonly cut: (from: number, to: number) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly save: (format: 'svg' | 'png') => void
  readonly announcement: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Everything the canvas does, without a look: cards, edges, window, keys, aligning and the way back. */
export function useAlignmentCanvas(options: AlignmentCanvasOptions): AlignmentCanvasState {
  const { messages, onSelect } = options
  const [announcement, announce] = useState('')
  const [isWhole, setWhole] = useState(false)
  const nodes = useNodes(options)
  const cards = useCards(nodes.nodes, options)
  const { index } = cards
  const view = useView(cards.bounds)
  const { active, focus, keep } = useCanvasFocus(cards, view)
  const carry = useCarry({
    nodes,
    index,
    messages,
    announce,
    onDone: (id) => focus(rowOf(index, id)),
  })
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
  const save = (format: 'svg' | 'png') => {
    const { bounds } = cards
    flushSync(() => setWhole(true))
    const svg = view.svg.current && svgFile(view.svg.current, bounds)
    setWhole(false)
    if (!svg) return
    const file = format === 'svg' ? Promise.resolve(svg) : pngFile(svg, bounds)
    file.then(
      (made) => {
        download(made, `okr.${format}`)
        announce(messages.exported)
      },
      () => announce(messages.exportFailed),
    )
  }
  const act = (effect: CanvasEffect) => {
    if (effect.type === 'focus') {
      focus(effect.row)
      carry.hover(effect.row)
    } else if (effect.type === 'branch') toggle(effect.row, effect.side, effect.isOpen)
    else if (effect.type === 'zoom') view.zoomBy(effect.by)
    else if (effect.type !== 'none') commands[effect.type]()
  }
  const commands = {
    select: () => select(active),
    pickUp: () => carry.pickUp(active),
    drop: () => carry.drop(active),
    cancel: carry.cancel,
    fit: view.fit,
    undo,
    redo,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const card = cards.cardAt.get(active)
    if (!card || event.nativeEvent.isComposing) return
    const effect = canvasKey(event, { cards: cards.cards, active: card, isCarrying: carry.carried >= 0 })
    if (!effect) return
    event.preventDefault()
    act(effect)
  }
  return {
    ...cards,
    ...carry,
    ...nodes,
    active,
    focus,
    view,
    isWhole,
    select,
    toggle,
    cut(from, to) {
      if (nodes.realign(index, from, to) === 'unalign') announce(messages.done.unalign(title(from), title(to)))
    },
    undo,
    redo,
    save,
    announcement,
    onKeyDown,
  }
}
