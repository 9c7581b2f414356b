import { useMemo, useState } from 'react'
import { useControlled } from '../lib/use-controlled.ts'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { indexTree, type TreeIndex } from '../okr-nodes/tree-index.ts'
import { type Edge, edgesBetween, linesOf } from './edges.ts'
import { type AlignmentGraph, alignmentGraph } from './graph.ts'
import { type Box, boundsOf, boxOf, type Card, layOut, rootsOf, type Side } from './layout.ts'

/** As many objectives are all shown at first; of more, only the roots and their neighbours. */
const fewObjectives = 60

export interface CardsOptions {
  /** Id of the company, department or team whose objectives are in the middle; null: those that serve nothing. */
  readonly unitId?: string | null | undefined
  readonly defaultUnitId?: string | null | undefined
  readonly onUnitChange?: ((id: string | null) => void) | undefined
  readonly showsKeyResults?: boolean | undefined
  readonly defaultShowsKeyResults?: boolean | undefined
  readonly onShowsKeyResultsChange?: ((shows: boolean) => void) | undefined
}

export interface Cards {
  readonly index: TreeIndex
  readonly graph: AlignmentGraph
  /** Those that are shown, each after the one it hangs on. */
  readonly cards: readonly Card[]
  /** By the row of the objective. */
  readonly cardAt: ReadonlyMap<number, Card>
  readonly edges: readonly Edge[]
  /** Objectives with an edge that lies on a circle. */
  readonly onCircle: ReadonlySet<number>
  readonly bounds: Box
  readonly unitId: string | null
  readonly setUnit: (id: string | null) => void
  readonly showsKeyResults: boolean
  readonly setShowsKeyResults: (shows: boolean) => void
  readonly setOpen: (row: number, side: Side, isOpen: boolean) => void
}

/** The cards and edges of a tree: laid out anew only where something changed. */
export function useCards(nodes: readonly OkrTreeNode[], options: CardsOptions): Cards {
  const [unitId, setUnit] = useControlled(options.unitId, options.defaultUnitId ?? null, options.onUnitChange)
  const [showsKeyResults, setShowsKeyResults] = useControlled(
    options.showsKeyResults,
    options.defaultShowsKeyResults ?? true,
    options.onShowsKeyResultsChange,
  )
  const [branches, setBranches] = useState<ReadonlyMap<string, boolean>>(new Map())
  const index = useMemo(() => indexTree(nodes), [nodes])
  const graph = useMemo(() => alignmentGraph(index), [index])
  const lines = useMemo(() => linesOf(graph), [graph])
  const cards = useMemo(() => {
    const { roots, sides } = rootsOf(graph, unitId)
    const isFew = graph.objectives.size <= fewObjectives
    const isOpen = (row: number, side: Side) =>
      branches.get(branchOf(index, row, side)) ?? (isFew || (roots.length < fewObjectives && roots.includes(row)))
    return layOut(graph, index.nodes, { roots, sides, isOpen, showsKeyResults })
  }, [graph, index, unitId, branches, showsKeyResults])
  const cardAt = useMemo(() => new Map(cards.map((card) => [card.objective.row, card])), [cards])
  const edges = useMemo(() => edgesBetween(lines, cardAt, graph), [lines, cardAt, graph])
  return {
    index,
    graph,
    cards,
    cardAt,
    edges,
    onCircle: useMemo(
      () => new Set(edges.flatMap(({ from, to, isOnCircle }) => (isOnCircle ? [from, to].map(graph.objectiveOf) : []))),
      [edges, graph],
    ),
    bounds: useMemo(() => boundsOf([...cards.map(boxOf), ...edges.map(({ box }) => box)]), [cards, edges]),
    unitId,
    setUnit,
    showsKeyResults,
    setShowsKeyResults,
    setOpen: (row, side, isOpen) => setBranches(new Map(branches).set(branchOf(index, row, side), isOpen)),
  }
}

/** By id, so that a branch stays as it is when the tree changes. */
const branchOf = ({ nodes }: TreeIndex, row: number, side: Side): string => `${side} ${nodes[row]?.id}`
