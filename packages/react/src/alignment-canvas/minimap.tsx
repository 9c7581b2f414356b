import { type PointerEvent, useRef } from 'react'
import { cardWidth } from './layout.ts'
import type { AlignmentCanvasState } from './use-alignment-canvas.ts'

/** All cards in small, and the window on them: there when not everything can be seen. Pressing goes there. */
export function Minimap({ state }: { readonly state: AlignmentCanvasState }) {
  const svg = useRef<SVGSVGElement>(null)
  const { bounds, cards, view } = state
  const { x, y, width, height } = view.box
  const isAll =
    x <= bounds.x && y <= bounds.y && x + width >= bounds.x + bounds.width && y + height >= bounds.y + bounds.height
  if (isAll) return null
  const go = (event: PointerEvent) => {
    const matrix = svg.current?.getScreenCTM()
    if (event.buttons === 0 || !matrix) return
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
    view.centre(point.x, point.y)
  }
  return (
    <svg
      className="okr-canvas__minimap"
      ref={svg}
      viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      {cards.map(({ objective, x: left, y: top, height: tall }) => (
        <rect
          key={objective.node.id}
          data-status={objective.node.status}
          x={left}
          y={top}
          width={cardWidth}
          height={tall}
        />
      ))}
      <rect className="okr-canvas__window" x={x} y={y} width={width} height={height} />
    </svg>
  )
}
