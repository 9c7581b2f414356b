import { useRef } from 'react'
import { rowOf } from '../okr-nodes/tree-index.ts'
import type { TreeFocus } from './use-tree-focus.ts'
import type { TreeRows } from './use-tree-rows.ts'

export interface Jumps {
  /** To the next (1) or the previous (-1) match of the search. */
  readonly toMatch: (step: 1 | -1) => void
  /** To what the focused row serves; once more, to the next that it serves. */
  readonly followLink: () => void
  readonly toNode: (id: string) => void
}

interface Way {
  readonly origin: string
  readonly at: string
  readonly count: number
}

/** From one row to another, opening what hides it. */
export function useJumps(tree: TreeRows, { active, focus }: TreeFocus): Jumps {
  const { index, found } = tree
  const way = useRef<Way | null>(null)
  const toRow = (row: number) => {
    if (row < 0) return
    tree.reveal(row)
    focus(row)
  }
  return {
    toNode: (id) => toRow(rowOf(index, id)),
    toMatch(step) {
      const matches = found ? [...found.matches] : []
      const row =
        step === 1
          ? (matches.find((match) => match > active) ?? matches[0])
          : (matches.findLast((match) => match < active) ?? matches.at(-1))
      if (row !== undefined) toRow(row)
    },
    followLink() {
      const here = index.nodes[active]?.id
      if (here === undefined) return
      const { origin, count } = way.current?.at === here ? way.current : { origin: here, count: 0 }
      const served = index.nodes[rowOf(index, origin, active)]?.links ?? []
      const link = served[count % served.length]
      if (link === undefined) return
      way.current = { origin, at: link, count: count + 1 }
      toRow(rowOf(index, link))
    },
  }
}
