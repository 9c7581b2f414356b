import { useCallback, useMemo, useState } from 'react'
import { useControlled } from '../lib/use-controlled.ts'
import { wordsPattern } from '../lib/words-pattern.ts'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { at, hasChildren, indexTree, type TreeIndex } from '../okr-nodes/tree-index.ts'
import { allClosed, allOpen, type Expansion, isExpanded, withExpanded } from './expansion.ts'
import { type Found, find, holdsWords } from './search.ts'
import { foundRows, isOpenInSearch, openRows } from './visible-rows.ts'

export interface TreeRowsOptions {
  readonly expansion?: Expansion | undefined
  readonly defaultExpansion?: Expansion | undefined
  readonly onExpansionChange?: ((expansion: Expansion) => void) | undefined
  readonly query?: string | undefined
  readonly onQueryChange?: ((query: string) => void) | undefined
  /** Leaves only the rows that fit, and what leads to them. */
  readonly filter?: ((node: OkrTreeNode) => boolean) | undefined
}

export interface TreeRows {
  readonly index: TreeIndex
  /** Visible rows, ascending. */
  readonly rows: Int32Array
  readonly isOpen: (row: number) => boolean
  readonly setOpen: (rows: readonly number[], open: boolean) => void
  readonly setAllOpen: (open: boolean) => void
  /** Opens whatever hides a row. */
  readonly reveal: (row: number) => void
  readonly query: string
  readonly setQuery: (query: string) => void
  /** The words looked for. */
  readonly pattern: RegExp | undefined
  /** Undefined while nothing is looked for. */
  readonly found: Found | undefined
}

const nothing: ReadonlySet<string> = new Set()

/** Which rows can be seen: what is open, and what a search leaves. */
export function useTreeRows(nodes: readonly OkrTreeNode[], options: TreeRowsOptions): TreeRows {
  const index = useMemo(() => indexTree(nodes), [nodes])
  const { defaultExpansion = allClosed, filter } = options
  const [expansion, setExpansion] = useControlled(options.expansion, defaultExpansion, options.onExpansionChange)
  const [query, setQueryText] = useControlled(options.query, '', options.onQueryChange)
  const [turned, setTurned] = useState(nothing)
  const pattern = useMemo(() => wordsPattern(query), [query])
  const found = useMemo(
    () =>
      pattern || filter
        ? find(index, (node) => (!pattern || holdsWords(node, pattern)) && (!filter || filter(node)))
        : undefined,
    [index, pattern, filter],
  )
  const rows = useMemo(
    () => (found ? foundRows(index, found, turned) : openRows(index, expansion)),
    [index, found, turned, expansion],
  )
  const isOpen = useCallback(
    (row: number) =>
      found
        ? isOpenInSearch(index, found, turned, row)
        : hasChildren(index, row) && isExpanded(expansion, (index.nodes[row] as OkrTreeNode).id),
    [index, found, turned, expansion],
  )
  const setOpen = (changed: readonly number[], open: boolean) => {
    const ids = changed.filter((row) => isOpen(row) !== open).map((row) => (index.nodes[row] as OkrTreeNode).id)
    if (found) setTurned(turnedOver(turned, ids))
    else setExpansion(withExpanded(expansion, ids, open))
  }
  const setQuery = (text: string) => {
    setTurned(nothing)
    setQueryText(text)
  }
  return {
    index,
    rows,
    isOpen,
    setOpen,
    setAllOpen: (open) => setExpansion(open ? allOpen : allClosed),
    reveal: (row) => setOpen(above(index, row), true),
    query,
    setQuery,
    pattern,
    found,
  }
}

function turnedOver(turned: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(turned)
  for (const id of ids) if (!next.delete(id)) next.add(id)
  return next
}

function above({ parent }: TreeIndex, row: number): number[] {
  const rows: number[] = []
  for (let next = at(parent, row); next >= 0; next = at(parent, next)) rows.push(next)
  return rows
}
