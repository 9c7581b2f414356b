import { type PointerEvent, useRef } from 'react'
import type { View } from './use-view.ts'

/** Pixels a pointer moves before a press is a drag. */
const threshold = 5

interface Point {
  readonly clientX: number
  readonly clientY: number
}

interface Options {
  readonly view: View
  readonly onDrawStart: (row: number) => void
  readonly onDraw: (point: Point) => void
  readonly onDrawEnd: (point: Point | undefined) => void
}

/** What an event or a place is on: the row of a card or of a key result; -1 where it is on none. */
export function rowAt(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest<SVGElement>('[data-row]')?.dataset['row'] : undefined
  return row === undefined ? -1 : Number(row)
}

const distance = (one: Point, other: Point): number =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)

const between = (one: Point, other: Point): Point => ({
  clientX: (one.clientX + other.clientX) / 2,
  clientY: (one.clientY + other.clientY) / 2,
})

/** One pointer moves the plane, or draws from the handle of a card; two zoom. `wasDrag` tells a click from their end. */
export function usePointer({ view, onDrawStart, onDraw, onDrawEnd }: Options) {
  const pointers = useRef(new Map<number, Point>())
  const drag = useRef<{ readonly start: Point; readonly isDrawing: boolean; isDrag: boolean } | null>(null)
  const wasDrag = useRef(false)
  const end = (event: PointerEvent, point: Point | undefined) => {
    pointers.current.delete(event.pointerId)
    wasDrag.current = drag.current?.isDrag ?? false
    if (drag.current?.isDrawing) onDrawEnd(point)
    if (pointers.current.size === 0) drag.current = null
  }
  const move = (event: PointerEvent, last: Point) => {
    const [other] = [...pointers.current].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
    if (other) view.zoomBy(distance(event, other) / Math.max(1, distance(last, other)), between(event, other))
    else if (drag.current?.isDrawing) onDraw(event)
    else view.panBy(event.clientX - last.clientX, event.clientY - last.clientY)
  }
  return {
    wasDrag,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return
        const handle = event.target instanceof Element && event.target.closest('[data-handle]')
        pointers.current.set(event.pointerId, event.nativeEvent)
        drag.current ??= { start: event.nativeEvent, isDrawing: Boolean(handle), isDrag: false }
        if (handle) onDrawStart(rowAt(handle))
      },
      onPointerMove(event: PointerEvent) {
        const last = pointers.current.get(event.pointerId)
        if (!last || !drag.current) return
        if (!drag.current.isDrag && distance(event, drag.current.start) < threshold) return
        if (!drag.current.isDrag) event.currentTarget.setPointerCapture(event.pointerId)
        drag.current.isDrag = true
        move(event, last)
        pointers.current.set(event.pointerId, event.nativeEvent)
      },
      onPointerUp: (event: PointerEvent) => end(event, event),
      onPointerCancel: (event: PointerEvent) => end(event, undefined),
    },
  }
}
