import { type KeyboardEvent, useState } from 'react'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { type Carry, useCarry } from '../okr-nodes/use-carry.ts'
import { type NodesOptions, type NodesState, useNodes } from '../okr-nodes/use-nodes.ts'
import { type RowWindow, useRowWindow } from '../row-window/use-row-window.ts'
import type { OkrTreeMessages } from './messages.ts'
import { type Jumps, useJumps } from './use-jumps.ts'
import { type TreeFocus, useTreeFocus } from './use-tree-focus.ts'
import { useTreeKeys } from './use-tree-keys.ts'
import { type TreeRows, type TreeRowsOptions, useTreeRows } from './use-tree-rows.ts'

export interface OkrTreeOptions extends NodesOptions, TreeRowsOptions {
  readonly messages: OkrTreeMessages
  /** In pixels; every row has it. */
  readonly rowHeight?: number | undefined
  /** Enter, space or a click on a row. */
  readonly onSelect?: ((node: OkrTreeNode) => void) | undefined
}

export interface OkrTreeState
  extends TreeRows,
    Carry,
    Jumps,
    Pick<NodesState, 'canChange' | 'ownsHistory' | 'canUndo' | 'canRedo'>,
    TreeFocus {
  readonly window: RowWindow
  readonly select: (row: number) => void
  readonly undo: () => void
  readonly redo: () => void
  /** What a live region says. */
  readonly announcement: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Everything a tree of OKRs does, without a look: rows, keys, search, moving and the way back. */
export function useOkrTree(options: OkrTreeOptions): OkrTreeState {
  const { messages, rowHeight = 36, onSelect } = options
  const [announcement, announce] = useState('')
  const nodes = useNodes(options)
  const tree = useTreeRows(nodes.nodes, options)
  const { index, rows, isOpen, setOpen } = tree
  const window = useRowWindow({ count: rows.length, rowHeight })
  const focus = useTreeFocus(tree, window)
  const { active } = focus
  const carry = useCarry({
    nodes,
    index,
    messages,
    announce,
    onDone(id, target, done) {
      if (done === 'move') setOpen([target], true)
      focus.focusNode(id)
    },
  })
  const jumps = useJumps(tree, focus)
  const select = (row: number) => {
    const node = index.nodes[row]
    if (node) onSelect?.(node)
  }
  const undo = () => announce(nodes.undo() ? messages.undone : messages.nothingToUndo)
  const redo = () => announce(nodes.redo() ? messages.redone : messages.nothingToUndo)
  const onKeyDown = useTreeKeys(
    { index, rows, isOpen, active, page: window.page, isCarrying: carry.carried >= 0 },
    {
      focus: ({ row }) => {
        focus.focus(row)
        carry.hover(row)
      },
      expand: (effect) => setOpen(effect.rows, true),
      collapse: ({ row }) => setOpen([row], false),
      select: ({ row }) => select(row),
      pickUp: () => carry.pickUp(active),
      drop: () => carry.drop(active),
      cancel: carry.cancel,
      undo,
      redo,
      followLink: jumps.followLink,
      none: () => undefined,
    },
  )
  const { canChange, ownsHistory, canUndo, canRedo } = nodes
  const commands = { select, undo, redo, onKeyDown }
  const changes = { canChange, ownsHistory, canUndo, canRedo }
  return { ...tree, ...focus, ...carry, ...jumps, ...commands, ...changes, window, announcement }
}
