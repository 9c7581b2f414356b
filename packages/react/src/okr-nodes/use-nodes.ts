import { type EditHistory, type EditSteps, useEditHistory } from '../lib/edit-history.ts'
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

const noNodes: Nodes = []

export interface NodesState extends Omit<EditSteps<Nodes>, 'record'> {
  readonly nodes: Nodes
  readonly canChange: boolean
  /** Undefined where it may not be. */
  readonly realign: (index: TreeIndex, from: number, to: number) => Realignment | undefined
}

/** The tree, what was done to it, and the way back: each step keeps only what was replaced. */
export function useNodes(options: NodesOptions): NodesState {
  const { nodes: given, defaultNodes = noNodes, onNodesChange, history } = options
  const [nodes, setNodes] = useControlled<Nodes>(given, defaultNodes, undefined)
  /** Returns what was replaced. */
  const put = (next: Nodes, change?: OkrTreeChange) => {
    setNodes(next)
    onNodesChange?.(next, change)
    return nodes
  }
  const { record, ...steps } = useEditHistory<Nodes>(history, put)
  return {
    ...steps,
    nodes,
    canChange: given === undefined || onNodesChange !== undefined,
    realign(index, from, to) {
      const kind = realignmentOf(index, from, to)
      const [moved, target] = [index.nodes[from]?.id, index.nodes[to]?.id]
      if (!kind || !moved || !target) return undefined
      record(put(realigned(nodes, index, [from, to], kind), { kind, moved, target }))
      return kind
    },
  }
}
