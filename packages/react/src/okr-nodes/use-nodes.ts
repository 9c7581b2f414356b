import { useState } from 'react'
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
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Undefined where it may not be. */
  readonly realign: (index: TreeIndex, from: number, to: number) => Realignment | undefined
  /** Whether there was anything. */
  readonly undo: () => boolean
  readonly redo: () => boolean
}

/** The tree, what was done to it, and the way back. */
export function useNodes({ nodes: given, defaultNodes = noNodes, onNodesChange }: NodesOptions): NodesState {
  const [nodes, setNodes] = useControlled<Nodes>(given, defaultNodes, undefined)
  const [{ past, future }, setHistory] = useState(empty)
  const put = (next: Nodes, history: History, change?: OkrTreeChange) => {
    setNodes(next)
    setHistory(history)
    onNodesChange?.(next, change)
  }
  return {
    nodes,
    canChange: given === undefined || onNodesChange !== undefined,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    realign(index, from, to) {
      const kind = realignmentOf(index, from, to)
      const [moved, target] = [index.nodes[from]?.id, index.nodes[to]?.id]
      if (!kind || !moved || !target) return undefined
      const next = realigned(nodes, index, [from, to], kind)
      put(next, { past: [...past, nodes].slice(-most), future: [] }, { kind, moved, target })
      return kind
    },
    undo() {
      const last = past.at(-1)
      if (last) put(last, { past: past.slice(0, -1), future: [...future, nodes] })
      return last !== undefined
    },
    redo() {
      const next = future.at(-1)
      if (next) put(next, { past: [...past, nodes], future: future.slice(0, -1) })
      return next !== undefined
    },
  }
}
