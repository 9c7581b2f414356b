import { useState } from 'react'
import type { CarryMessages } from './carry-messages.ts'
import { type Realignment, realignmentOf } from './realign.ts'
import { rowOf, type TreeIndex } from './tree-index.ts'
import type { NodesState } from './use-nodes.ts'

export interface Carry {
  /** Row that is being moved; -1 while none is. */
  readonly carried: number
  /** Row it would be put on; -1 while none is. */
  readonly over: number
  /** What that would do; undefined where it may not go. */
  readonly effect: Realignment | undefined
  readonly pickUp: (row: number) => void
  readonly hover: (row: number) => void
  readonly drop: (row: number) => void
  readonly cancel: () => void
}

interface Parts {
  readonly nodes: NodesState
  readonly index: TreeIndex
  readonly messages: CarryMessages
  readonly announce: (text: string) => void
  /** After a row was put down: its id, where, and what that did. */
  readonly onDone: (id: string, target: number, done: Realignment) => void
}

const nowhere = { id: null, over: -1 }

/** Moving a row, by whatever means: pick up, choose a row, put down. */
export function useCarry({ nodes, index, messages, announce, onDone }: Parts): Carry {
  const [{ id, over }, setCarry] = useState<{ readonly id: string | null; readonly over: number }>(nowhere)
  const carried = rowOf(index, id)
  const title = (row: number): string => index.nodes[row]?.title ?? ''

  return {
    carried,
    over: carried < 0 ? -1 : over,
    effect: carried < 0 ? undefined : realignmentOf(index, carried, over),
    pickUp(row) {
      const node = index.nodes[row]
      if (!node || !nodes.canChange) return
      setCarry({ id: node.id, over: row })
      announce(messages.pickedUp(node.title))
    },
    hover(row) {
      if (carried < 0 || row === over) return
      setCarry({ id, over: row })
      const effect = realignmentOf(index, carried, row)
      announce(effect ? messages.over[effect](title(row)) : messages.notHere)
    },
    drop(row) {
      if (carried < 0) return
      const done = nodes.realign(index, carried, row)
      announce(done ? messages.done[done](title(carried), title(row)) : messages.notHere)
      if (!done || id === null) return
      setCarry(nowhere)
      onDone(id, row, done)
    },
    cancel() {
      setCarry(nowhere)
      announce(messages.cancelled)
    },
  }
}
