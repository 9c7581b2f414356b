import { type MouseEvent, useState } from 'react'
import { CardView } from './card.tsx'
import type { Edge } from './edges.ts'
import { type Box, boxOf, type Side } from './layout.ts'
import type { AlignmentCanvasMessages } from './messages.ts'
import type { AlignmentCanvasState } from './use-alignment-canvas.ts'
import { rowAt, usePointer } from './use-pointer.ts'

interface Props {
  readonly state: AlignmentCanvasState
  readonly label: string
  readonly selectedId: string | null
  readonly texts: AlignmentCanvasMessages
}

/** So much is drawn around what can be seen, as a share of it. */
const margin = 0.25

const meets = (box: Box, { x, y, width, height }: Box): boolean =>
  box.x + box.width >= x - width * margin &&
  box.x <= x + width * (1 + margin) &&
  box.y + box.height >= y - height * margin &&
  box.y <= y + height * (1 + margin)

interface Point {
  readonly x: number
  readonly y: number
}

/** Edges beneath, cards above; only those near what can be seen. */
export function Plane({ state, label, selectedId, texts }: Props) {
  const { view, edges, cards, carried, active, isWhole } = state
  const [pen, setPen] = useState<Point>()
  const [chosen, setChosen] = useState<string>()
  const { wasDrag, handlers } = usePointer({
    view,
    onDrawStart: (row) => state.pickUp(row),
    onDraw({ clientX, clientY }) {
      setPen(view.pointAt(clientX, clientY))
      state.hover(rowUnder(view.svg.current, clientX, clientY))
    },
    onDrawEnd(point) {
      const row = point ? rowUnder(view.svg.current, point.clientX, point.clientY) : -1
      if (pen && row >= 0 && row !== carried) state.drop(row)
      else state.cancel()
      setPen(undefined)
    },
  })
  const onClick = (event: MouseEvent) => {
    if (wasDrag.current || !(event.target instanceof Element)) return
    const edge = event.target.closest<SVGElement>('[data-edge]')?.dataset['edge']
    const cut = event.target.closest<SVGElement>('[data-cut]')?.dataset['cut']
    const branch = event.target.closest<SVGElement>('[data-branch]')?.dataset['branch']
    if (cut) state.cut(...pairOf(cut))
    setChosen(cut ? undefined : edge)
    if (branch) unfold(state, branch)
    else if (!edge) pressed(state, rowAt(event.target))
  }
  const shown = isWhole
    ? cards
    : cards.filter(
        (card) => card.objective.row === active || card.objective.row === carried || meets(boxOf(card), view.box),
      )
  const lines = isWhole ? edges : edges.filter(({ box }) => meets(box, view.box))
  const start = state.cardAt.get(carried)
  const { x, y, width, height } = view.box
  return (
    <svg
      className="okr-canvas__plane"
      ref={view.svg}
      viewBox={`${x} ${y} ${width} ${height}`}
      onClick={onClick}
      {...handlers}
    >
      <g aria-hidden="true">
        {lines.map((edge) => (
          <EdgeView key={nameOf(edge)} edge={edge} isChosen={nameOf(edge) === chosen} canCut={state.canChange} />
        ))}
        {pen && start ? <path className="okr-canvas__pen" d={`M${start.x} ${start.y + 24}L${pen.x} ${pen.y}`} /> : null}
      </g>
      <g role="tree" aria-label={label} onKeyDown={state.onKeyDown}>
        <Cards state={state} shown={shown} edges={edges} selectedId={selectedId} texts={texts} />
      </g>
    </svg>
  )
}

interface CardsProps extends Pick<Props, 'state' | 'selectedId' | 'texts'> {
  readonly shown: AlignmentCanvasState['cards']
  readonly edges: readonly Edge[]
}

function Cards({ state, shown, edges, selectedId, texts }: CardsProps) {
  const { graph, carried, over, effect, active } = state
  const circle = new Set(
    edges.flatMap(({ from, to, isOnCircle }) => (isOnCircle ? [from, to].map(graph.objectiveOf) : [])),
  )
  return shown.map((card) => {
    const { row, node } = card.objective
    const isOver = carried >= 0 && carried !== row && over >= 0 && graph.objectiveOf(over) === row
    return (
      <CardView
        key={node.id}
        card={card}
        nodes={state.index.nodes}
        isActive={row === active}
        isSelected={node.id === selectedId}
        isCarried={row === carried}
        drop={isOver ? (effect ?? 'none') : undefined}
        isOnCircle={circle.has(row)}
        canChange={state.canChange}
        texts={texts}
      />
    )
  })
}

const nameOf = ({ kind, from, to }: Edge): string => `${from} ${to} ${kind}`

const pairOf = (name: string): [number, number] => {
  const [from = -1, to = -1] = name.split(' ').map(Number)
  return [from, to]
}

function unfold(state: AlignmentCanvasState, branch: string): void {
  const [row, side, open] = branch.split(' ')
  state.toggle(Number(row), side as Side, open === 'open')
}

function pressed(state: AlignmentCanvasState, row: number): void {
  if (row < 0) return
  if (state.carried >= 0) return state.drop(row)
  state.focus(state.graph.objectiveOf(row))
  state.select(row)
}

function rowUnder(svg: SVGSVGElement | null, x: number, y: number): number {
  const root = svg?.getRootNode() as Document | ShadowRoot | undefined
  return rowAt(root?.elementFromPoint(x, y) ?? null)
}

interface EdgeProps {
  readonly edge: Edge
  readonly isChosen: boolean
  readonly canCut: boolean
}

/** A line, and the mark that deletes it: shown where the pointer is on it, or where it was clicked. */
function EdgeView({ edge, isChosen, canCut }: EdgeProps) {
  const { kind, isOnCircle, path, middle } = edge
  const name = nameOf(edge)
  return (
    <g
      className="okr-canvas__edge"
      data-kind={kind}
      data-circle={isOnCircle || undefined}
      data-chosen={isChosen || undefined}
    >
      <path d={path} />
      {canCut && kind !== 'dependency' ? (
        <g data-edge={name}>
          <path className="okr-canvas__reach" d={path} />
          <g className="okr-canvas__cut" data-cut={name} transform={`translate(${middle.x} ${middle.y})`}>
            <circle r="10" />
            <path d="M-4 -4L4 4M4 -4L-4 4" />
          </g>
        </g>
      ) : null}
    </g>
  )
}
