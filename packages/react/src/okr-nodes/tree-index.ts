import type { OkrTreeNode } from './node.ts'

/**
 * A tree as flat columns in the order of its rows when all is open: 18 bytes a row beside the nodes themselves. A row is
 * an index into every column.
 */
export interface TreeIndex {
  readonly nodes: readonly OkrTreeNode[]
  /** From 1. */
  readonly level: Uint16Array
  /** Among its siblings, from 1, and how many they are. */
  readonly position: Int32Array
  readonly siblings: Int32Array
  /** Row of the parent; -1 of a root. */
  readonly parent: Int32Array
  /** The first row after everything beneath it. */
  readonly end: Int32Array
}

interface Branch {
  readonly children: readonly OkrTreeNode[]
  readonly parent: number
  next: number
}

/** Preorder without recursion, so that no depth is too deep. */
function preorder(roots: readonly OkrTreeNode[]): { nodes: OkrTreeNode[]; parents: number[] } {
  const nodes: OkrTreeNode[] = []
  const parents: number[] = []
  const open: Branch[] = [{ children: roots, parent: -1, next: 0 }]
  for (let branch = open.at(-1); branch; branch = open.at(-1)) {
    const node = branch.children[branch.next++]
    if (node === undefined) open.pop()
    else {
      nodes.push(node)
      parents.push(branch.parent)
      if (node.children?.length) open.push({ children: node.children, parent: nodes.length - 1, next: 0 })
    }
  }
  return { nodes, parents }
}

export function indexTree(roots: readonly OkrTreeNode[]): TreeIndex {
  const { nodes, parents } = preorder(roots)
  const count = nodes.length
  const parent = Int32Array.from(parents)
  const level = new Uint16Array(count)
  const position = new Int32Array(count)
  const siblings = new Int32Array(count)
  const end = new Int32Array(count)
  const seen = new Int32Array(count + 1)
  for (let row = 0; row < count; row++) {
    const above = at(parent, row)
    level[row] = above < 0 ? 1 : at(level, above) + 1
    position[row] = seen[above + 1] = at(seen, above + 1) + 1
    siblings[row] = (above < 0 ? roots : nodes[above]?.children)?.length ?? 0
    end[row] = row + 1
  }
  for (let row = count - 1; row >= 0; row--) {
    const above = at(parent, row)
    if (above >= 0) end[above] = Math.max(at(end, above), at(end, row))
  }
  return { nodes, level, position, siblings, parent, end }
}

/** A number of a column; a row that is not there has none, and no row asks for one. */
export const at = (column: Uint8Array | Uint16Array | Int32Array, row: number): number => column[row] as number

export const hasChildren = ({ end }: TreeIndex, row: number): boolean => at(end, row) > row + 1

/** The row of an id, looked for where it was last; -1 where there is none. */
export function rowOf({ nodes }: TreeIndex, id: string | null, last = 0): number {
  if (id === null) return -1
  return nodes[last]?.id === id ? last : nodes.findIndex((node) => node.id === id)
}

/** Where a row stands among ascending rows; where it is not there, -1. */
export function positionOf(rows: Int32Array, row: number): number {
  let low = 0
  let high = rows.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = at(rows, middle)
    if (found === row) return middle
    if (found < row) low = middle + 1
    else high = middle - 1
  }
  return -1
}
