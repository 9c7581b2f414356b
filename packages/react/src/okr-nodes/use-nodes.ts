import { useState } from 'react'
import { type EditHistory, stepOf } from '../lib/edit-history.ts'
import { useControlled } from '../lib/use-controlled.ts'
import type { OkrTreeNode } from './node.ts'
import { type Realignment, realigned, realignmentOf } from './realign.ts'
import type { TreeIndex } from './tree-index.ts'

/** One change of the tree, by ids. */
export interface OkrTreeChange {
  readonly kind: Realignment
  readonly moved: string
  readonly target: string
}

type Nodes = readonly OkrTreeNode[]

export interface NodesOptions {
  /** The tree where the host holds it; with `onNodesChange` it can be changed. */
  readonly nodes?: Nodes | undefined
  readonly defaultNodes?: Nodes | undefined
  /** The tree after a change, and the change: undefined when one is undone or done again. */
  readonly onNodesChange?: ((nodes: Nodes, change?: OkrTreeChange) => void) | undefined
  readonly history?: EditHistory | undefined
}

interface History {
  readonly past: readonly Nodes[]
  readonly future: readonly Nodes[]
}

const empty: History = { past: [], future: [] }
const noNodes: Nodes = []

/** Changes that a reader remembers: each keeps only what it replaced. */
const most = 100

export interface NodesState {
  readonly nodes: Nodes
  readonly canChange: boolean
  /** False where the host holds the way back. */
  readonly ownsHistory: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Undefined where it may not be. */
  readonly realign: (index: TreeIndex, from: number, to: number) => Realignment | undefined
  /** Whether there was anything. */
  readonly undo: () => boolean
  readonly redo: () => boolean
}

/** The tree, what was done to it, and the way back. */
export function useNodes(options: NodesOptions): NodesState {
  const { nodes: given, defaultNodes = noNodes, onNodesChange, history } = options
  const [nodes, setNodes] = useControlled<Nodes>(given, defaultNodes, undefined)
  const [{ past, future }, setHistory] = useState(empty)
  const put = (next: Nodes, steps: History, change?: OkrTreeChange) => {
    setNodes(next)
    setHistory(steps)
    onNodesChange?.(next, change)
  }
  return {
    nodes,
    canChange: given === undefined || onNodesChange !== undefined,
    ownsHistory: history === undefined,
    canUndo: history?.canUndo ?? past.length > 0,
    canRedo: history?.canRedo ?? future.length > 0,
    realign(index, from, to) {
      const kind = realignmentOf(index, from, to)
      const [moved, target] = [index.nodes[from]?.id, index.nodes[to]?.id]
      if (!kind || !moved || !target) return undefined
      const next = realigned(nodes, index, [from, to], kind)
      put(next, { past: [...past, nodes].slice(-most), future: [] }, { kind, moved, target })
      return kind
    },
    undo() {
      if (history) return stepOf(history, 'undo')
      const last = past.at(-1)
      if (last) put(last, { past: past.slice(0, -1), future: [...future, nodes] })
      return last !== undefined
    },
    redo() {
      if (history) return stepOf(history, 'redo')
      const next = future.at(-1)
      if (next) put(next, { past: [...past, nodes], future: future.slice(0, -1) })
      return next !== undefined
    },
  }
}
