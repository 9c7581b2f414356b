import { useState } from 'react'
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
  const { svg, box: seen, pointAt } = state.view
  const { edges, cards, carried, active, isWhole } = state
  const [pen, setPen] = useState<Point>()
  const [chosen, setChosen] = useState<string>()
  const handlers = usePointer({
    view: state.view,
    onDrawStart: (row) => state.pickUp(row),
    onDraw({ clientX, clientY }, row) {
      setPen(pointAt(clientX, clientY))
      state.hover(row)
    },
    onDrawEnd(row) {
      if (pen && row >= 0 && row !== carried) state.drop(row)
      else state.cancel()
      setPen(undefined)
    },
    onPress(target) {
      const at = (name: string) => target.closest<SVGElement>(`[data-${name}]`)?.dataset[name]
      const [edge, cut, branch] = [at('edge'), at('cut'), at('branch')]
      if (cut) state.cut(...pairOf(cut))
      setChosen(cut ? undefined : edge)
      if (branch) unfold(state, branch)
      else if (!edge) pressed(state, rowAt(target))
    },
  })
  const shown = isWhole
    ? cards
    : cards.filter(
        (card) => card.objective.row === active || card.objective.row === carried || meets(boxOf(card), seen),
      )
  const lines = isWhole ? edges : edges.filter(({ box }) => meets(box, seen))
  const start = state.cardAt.get(carried)
  const { x, y, width, height } = seen
  return (
    <svg className="okr-canvas__plane" role="group" ref={svg} viewBox={`${x} ${y} ${width} ${height}`} {...handlers}>
      <g aria-hidden="true">
        {lines.map((edge) => (
          <EdgeView key={nameOf(edge)} edge={edge} isChosen={nameOf(edge) === chosen} canCut={state.canChange} />
        ))}
        {pen && start ? <path className="okr-canvas__pen" d={`M${start.x} ${start.y + 24}L${pen.x} ${pen.y}`} /> : null}
      </g>
      <g role="tree" aria-label={label} onKeyDown={state.onKeyDown}>
        <Cards state={state} shown={shown} selectedId={selectedId} texts={texts} />
      </g>
    </svg>
  )
}

interface CardsProps extends Pick<Props, 'state' | 'selectedId' | 'texts'> {
  readonly shown: AlignmentCanvasState['cards']
}

function Cards({ state, shown, selectedId, texts }: CardsProps) {
  const { graph, carried, over, effect, active } = state
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
        isOnCircle={state.onCircle.has(row)}
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
