import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { fitText } from './fit-text.ts'
import type { AlignedObjective, AlignmentGraph } from './graph.ts'

/** Sizes in the units of the plane, which are pixels at a scale of 1. */
export const cardWidth = 296
/** Between the edge of a card and its texts. */
export const inset = 16
const headHeight = { one: 84, two: 104 }
const lineHeight = 16
const columnGap = 96
const cardGap = 20

export type Side = 'left' | 'right'

/** A card at its place. The middle of the plane is the middle of the roots' column. */
export interface Card {
  readonly objective: AlignedObjective
  readonly x: number
  readonly y: number
  readonly height: number
  /** The title, in lines that fit. */
  readonly title: readonly string[]
  /** Those that are shown. */
  readonly keyResults: readonly KeyResultLines[]
  /** 1 of a root; and on which side of the roots. */
  readonly level: number
  readonly side: Side | 'root'
  /** Row of the card it hangs on; -1 of a root. */
  readonly parent: number
  /** Among what hangs on the same card, from 1, and how many they are. */
  readonly position: number
  readonly siblings: number
  /** What would hang on it on each side, and whether it is shown. */
  readonly branches: Readonly<Record<Side, Branch | undefined>>
}

interface KeyResultLines {
  readonly row: number
  readonly lines: readonly string[]
  /** Within the card. */
  readonly y: number
  readonly height: number
}

export interface Branch {
  readonly count: number
  readonly isOpen: boolean
}

export interface LayoutOptions {
  /** Rows of the objectives in the middle. */
  readonly roots: readonly number[]
  /** Where what hangs on the roots goes. */
  readonly sides: readonly Side[]
  readonly isOpen: (row: number, side: Side) => boolean
  readonly showsKeyResults: boolean
}

interface Entry extends Face {
  readonly objective: AlignedObjective
  readonly level: number
  readonly side: Card['side']
  readonly parent: Entry | undefined
  readonly children: Record<Side, Entry[]>
  readonly branches: Record<Side, Branch | undefined>
  /** Height of itself and of all that hangs on it. */
  extent: number
  top: number
}

type Face = Pick<Card, 'height' | 'title' | 'keyResults'>

/** The texts of a card in lines, and how high that makes it. Widths in ems of their font; bold is wider. */
function faceOf({ node, keyResults }: AlignedObjective, nodes: readonly OkrTreeNode[], showsKeyResults: boolean): Face {
  const title = fitText(node.title, (cardWidth - 2 * inset) / 15 / 1.1, 2)
  const shown: KeyResultLines[] = []
  let height = title.length > 1 ? headHeight.two : headHeight.one
  for (const row of showsKeyResults ? keyResults : []) {
    const lines = fitText(nodes[row]?.title ?? '', (cardWidth - 2 * inset - 44) / 13, 2)
    const tall = lines.length * lineHeight + 8
    shown.push({ row, lines, y: height, height: tall })
    height += tall
  }
  return { title, keyResults: shown, height: height + (shown.length > 0 ? 8 : 0) }
}

/**
 * A tidy layout with what an objective serves to the left of it and what serves it to the right, in time linear in what
 * is shown. An objective has one place: where it is reached a second time, only an edge goes there.
 */
export function layOut(graph: AlignmentGraph, nodes: readonly OkrTreeNode[], options: LayoutOptions): readonly Card[] {
  const entries = grown(graph, nodes, options)
  for (const entry of entries.toReversed())
    entry.extent = Math.max(entry.height, extentOf(entry.children.left), extentOf(entry.children.right))
  let top = 0
  for (const entry of entries) {
    if (entry.parent === undefined) {
      entry.top = top
      top += entry.extent + 2 * cardGap
    }
    stack(entry, 'left')
    stack(entry, 'right')
  }
  return entries.map((entry) => cardOf(entry))
}

const gaps = (count: number): number => Math.max(0, count - 1) * cardGap

const extentOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { extent }) => sum + extent, gaps(entries.length))

/** Puts what hangs on a card beneath one another, around the card's middle. */
function stack(entry: Entry, side: Side): void {
  const children = entry.children[side]
  let top = entry.top + (entry.extent - extentOf(children)) / 2
  for (const child of children) {
    child.top = top
    top += child.extent + cardGap
  }
}

function cardOf(entry: Entry): Card {
  const { objective, height, title, keyResults, level, side, parent, children, branches, extent, top } = entry
  const siblings = parent && side !== 'root' ? parent.children[side] : []
  const steps = side === 'left' ? 1 - level : level - 1
  return {
    objective,
    x: steps * (cardWidth + columnGap) - cardWidth / 2,
    y: top + (extent - height) / 2,
    height,
    title,
    keyResults,
    level,
    side,
    parent: parent?.objective.row ?? -1,
    position: siblings.findIndex((one) => one.objective === objective) + 1,
    siblings: siblings.length,
    branches: { left: shown(branches.left, children.left), right: shown(branches.right, children.right) },
  }
}

/** A branch all of whose objectives have their place elsewhere has nothing to open. */
const shown = (branch: Branch | undefined, children: readonly Entry[]): Branch | undefined =>
  branch?.isOpen && children.length === 0 ? undefined : branch

/** What is shown, every card after the one it hangs on. */
function grown({ objectives }: AlignmentGraph, nodes: readonly OkrTreeNode[], options: LayoutOptions): Entry[] {
  const { roots, sides, isOpen, showsKeyResults } = options
  const seen = new Set(roots)
  const entryOf = (row: number, parent: Entry | undefined, side: Card['side']): Entry[] => {
    const objective = objectives.get(row)
    if (!objective) return []
    return [
      {
        objective,
        ...faceOf(objective, nodes, showsKeyResults),
        level: parent ? parent.level + 1 : 1,
        side,
        parent,
        children: { left: [], right: [] },
        branches: { left: undefined, right: undefined },
        extent: 0,
        top: 0,
      },
    ]
  }
  const entries = roots.flatMap((root) => entryOf(root, undefined, 'root'))
  for (let next = 0; next < entries.length; next++) {
    const entry = entries[next] as Entry
    const { row, serves, servedBy } = entry.objective
    for (const side of entry.side === 'root' ? sides : [entry.side]) {
      const neighbours = side === 'left' ? serves.map(({ objective }) => objective) : servedBy
      const fresh = [...new Set(neighbours)].filter((neighbour) => !seen.has(neighbour))
      if (fresh.length === 0) continue
      const open = isOpen(row, side)
      entry.branches[side] = { count: fresh.length, isOpen: open }
      if (!open) continue
      for (const neighbour of fresh) {
        seen.add(neighbour)
        entry.children[side].push(...entryOf(neighbour, entry, side))
      }
      entries.push(...entry.children[side])
    }
  }
  return entries
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What encloses all parts, with a margin. */
export function boundsOf(parts: readonly Box[]): Box {
  const margin = 32
  if (parts.length === 0) return { x: 0, y: 0, width: cardWidth, height: cardWidth }
  const left = parts.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const right = parts.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY)
  const top = parts.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY)
  const bottom = parts.reduce((most, { y, height }) => Math.max(most, y + height), Number.NEGATIVE_INFINITY)
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin }
}

export const boxOf = ({ x, y, height }: Card): Box => ({ x, y, width: cardWidth, height })

/**
 * The objectives in the middle. Of a unit: its own, between what they serve and what serves them. Of all: those that
 * serve nothing, and one of every circle that nothing else leads to, so that no objective is lost.
 */
export function rootsOf(graph: AlignmentGraph, unitId: string | null): Pick<LayoutOptions, 'roots' | 'sides'> {
  const all = [...graph.objectives.values()]
  if (unitId === null) return { roots: topOf(graph), sides: ['right'] }
  return { roots: all.filter(({ unit }) => unit?.id === unitId).map(({ row }) => row), sides: ['left', 'right'] }
}

function topOf({ objectives }: AlignmentGraph): number[] {
  const all = [...objectives.values()]
  const roots = all.filter(({ serves }) => serves.length === 0).map(({ row }) => row)
  const reached = new Set<number>()
  const reach = (start: number) => {
    const open = [start]
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      if (reached.has(row)) continue
      reached.add(row)
      open.push(...(objectives.get(row)?.servedBy ?? []))
    }
  }
  roots.forEach(reach)
  for (const { row } of all) {
    if (reached.has(row)) continue
    roots.push(row)
    reach(row)
  }
  return roots
}
