import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { at, type TreeIndex } from '../okr-nodes/tree-index.ts'

/** What a search or a filter found. */
export interface Found {
  /** Rows that match, ascending. */
  readonly matches: Int32Array
  /** Of every row: 1 it matches, 2 something beneath it does, 3 both. */
  readonly marks: Uint8Array
}

const matches = 1
export const holdsMatch = 2

/** Whether the title or the owner holds the words. */
export const holdsWords = ({ title, owner }: OkrTreeNode, pattern: RegExp): boolean =>
  pattern.test(title) || (owner !== undefined && pattern.test(owner))

export function find(index: TreeIndex, fits: (node: OkrTreeNode) => boolean): Found {
  const { nodes, parent } = index
  const marks = new Uint8Array(nodes.length)
  const rows: number[] = []
  for (let row = 0; row < nodes.length; row++) {
    if (!fits(nodes[row] as OkrTreeNode)) continue
    rows.push(row)
    marks[row] = at(marks, row) | matches
    for (let above = at(parent, row); above >= 0 && (at(marks, above) & holdsMatch) === 0; above = at(parent, above))
      marks[above] = at(marks, above) | holdsMatch
  }
  return { matches: Int32Array.from(rows), marks }
}

export interface TextPart {
  readonly start: number
  readonly text: string
  readonly isMatch: boolean
}

/** A text cut at the words that are looked for. */
export function cutAt(text: string, pattern: RegExp): TextPart[] {
  const parts: TextPart[] = []
  let start = 0
  const put = (end: number, isMatch: boolean) => {
    if (end > start) parts.push({ start, text: text.slice(start, end), isMatch })
    start = end
  }
  for (const found of text.matchAll(new RegExp(pattern, 'giu'))) {
    put(found.index, false)
    put(found.index + found[0].length, true)
  }
  put(text.length, false)
  return parts
}
