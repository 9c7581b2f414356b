import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { at, hasChildren, type TreeIndex } from '../okr-nodes/tree-index.ts'
import { type Expansion, isExpanded } from './expansion.ts'
import { type Found, holdsMatch } from './search.ts'

/** Rows that no closed node hides, ascending. */
export function openRows(index: TreeIndex, expansion: Expansion): Int32Array {
  const { nodes, end } = index
  const rows = new Int32Array(nodes.length)
  let count = 0
  // Where all are open or all closed, which is how most trees begin, no node has to be looked at.
  const isSame = expansion.except.size === 0
  for (let row = 0; row < nodes.length; ) {
    rows[count++] = row
    const isOpen = isSame ? expansion.all : isExpanded(expansion, (nodes[row] as OkrTreeNode).id)
    row = isOpen ? row + 1 : at(end, row)
  }
  // A copy, so that a tree that is all closed does not keep the room for one that is open.
  return count === rows.length ? rows : rows.slice(0, count)
}

/**
 * While something is looked for, what leads to a match is open and all else is closed, until the reader turns it over
 * (`turned`); so a match can be opened to see what is beneath it, and the tree stays as it was for when the search ends.
 */
export const isOpenInSearch = (index: TreeIndex, { marks }: Found, turned: ReadonlySet<string>, row: number): boolean =>
  hasChildren(index, row) && ((at(marks, row) & holdsMatch) !== 0) !== turned.has((index.nodes[row] as OkrTreeNode).id)

export function foundRows(index: TreeIndex, found: Found, turned: ReadonlySet<string>): Int32Array {
  const { nodes, end } = index
  const rows: number[] = []
  // Everything before this row is beneath an opened match.
  let shownUntil = 0
  for (let row = 0; row < nodes.length; ) {
    if (at(found.marks, row) === 0 && row >= shownUntil) {
      row = at(end, row)
      continue
    }
    rows.push(row)
    const isOpen = isOpenInSearch(index, found, turned, row)
    if (isOpen && (at(found.marks, row) & holdsMatch) === 0) shownUntil = Math.max(shownUntil, at(end, row))
    row = isOpen ? row + 1 : at(end, row)
  }
  return Int32Array.from(rows)
}
