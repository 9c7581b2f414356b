import { edgesOnCircles } from './circles.ts'
import type { AlignmentGraph } from './graph.ts'
import { type Box, type Card, cardWidth } from './layout.ts'

type EdgeKind = 'first' | 'second' | 'dependency'

/** A line between two cards that are shown. */
export interface Edge {
  readonly kind: EdgeKind
  /** Rows: who serves or waits, and whom. */
  readonly from: number
  readonly to: number
  readonly isOnCircle: boolean
  readonly path: string
  /** What encloses it. */
  readonly box: Box
  /** Where a mark on it goes. */
  readonly middle: Point
}

interface Point {
  readonly x: number
  readonly y: number
}

export type Line = Pick<Edge, 'kind' | 'from' | 'to' | 'isOnCircle'>

/** Every line of the graph, whether its cards are shown or not; circles are looked for among all of them. */
export function linesOf({ objectives, dependencies }: AlignmentGraph): readonly Line[] {
  const served = [...objectives.values()].flatMap(({ row, serves }) =>
    serves.map(({ target, objective }, place) => ({
      kind: place === 0 ? ('first' as const) : ('second' as const),
      from: row,
      to: target,
      ends: { from: row, to: objective },
    })),
  )
  const onCircle = edgesOnCircles(served.map(({ ends }) => ends))
  const waiting = edgesOnCircles(dependencies)
  return [
    ...served.map(({ ends, ...line }) => ({ ...line, isOnCircle: onCircle.has(ends) })),
    ...dependencies.map((one) => ({ kind: 'dependency' as const, ...one, isOnCircle: waiting.has(one) })),
  ]
}

/** The lines whose two cards are shown, drawn from edge to edge. */
export function edgesBetween(
  lines: readonly Line[],
  cards: ReadonlyMap<number, Card>,
  { objectiveOf }: AlignmentGraph,
): readonly Edge[] {
  return lines.flatMap((line) => {
    const from = cards.get(objectiveOf(line.from))
    const to = cards.get(objectiveOf(line.to))
    // Within one card there is a line only between key results that can be seen.
    if (!from || !to || (from === to && from.keyResults.length === 0)) return []
    const heights = [heightAt(from, line.from), heightAt(to, line.to)] as const
    return [{ ...line, ...drawn(from, to, heights) }]
  })
}

/** In the middle of the card, or of the line of the key result where it is shown. */
function heightAt({ keyResults, y, height }: Card, row: number): number {
  const line = keyResults.find((one) => one.row === row)
  return line ? y + line.y + line.height / 2 : y + height / 2
}

/** A curve from the side of one card to that of the other; between cards of one column it swings out to the right. */
function drawn(from: Card, to: Card, [start, end]: readonly [number, number]): Pick<Edge, 'path' | 'middle' | 'box'> {
  const isLeftOf = from.x < to.x
  const isBeside = from.x === to.x
  const x1 = isLeftOf || isBeside ? from.x + cardWidth : from.x
  const x2 = isLeftOf ? to.x : to.x + cardWidth
  const swing = isBeside ? 60 : Math.max(40, Math.abs(x2 - x1) / 2)
  const c1 = isLeftOf || isBeside ? x1 + swing : x1 - swing
  const c2 = isLeftOf ? x2 - swing : x2 + swing
  const middle = { x: (x1 + 3 * c1 + 3 * c2 + x2) / 8, y: (start + end) / 2 }
  const [left, top] = [Math.min(x1, x2), Math.min(start, end)]
  const box = { x: left, y: top, width: Math.max(x1, x2, c1) - left, height: Math.max(start, end) - top }
  return { middle, box, path: `M${x1} ${start}C${c1} ${start} ${c2} ${end} ${x2} ${end}` }
}
