import { type MouseEvent, type PointerEvent, useRef } from 'react'
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
  /** Where the pointer is, and the row it is on. */
  readonly onDraw: (point: Point, row: number) => void
  /** The row it was let go on; -1 where it was on none, or was taken away. */
  readonly onDrawEnd: (row: number) => void
  /** A press that was no drag. */
  readonly onPress: (target: Element) => void
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

/** The pointer is captured by the plane: what it is on has to be looked up. */
function rowUnder({ currentTarget, clientX, clientY }: PointerEvent): number {
  const root = currentTarget.getRootNode() as Document | ShadowRoot
  return rowAt(root.elementFromPoint(clientX, clientY))
}

/** One pointer moves the plane, or draws from the handle of a card; two zoom; what moves nothing is a press. */
export function usePointer({ view, onDrawStart, onDraw, onDrawEnd, onPress }: Options) {
  const pointers = useRef(new Map<number, Point>())
  const drag = useRef<{ readonly start: Point; readonly isDrawing: boolean; isDrag: boolean } | null>(null)
  const wasDrag = useRef(false)
  const end = (event: PointerEvent, row: number) => {
    pointers.current.delete(event.pointerId)
    wasDrag.current = drag.current?.isDrag ?? false
    if (drag.current?.isDrawing) onDrawEnd(row)
    if (pointers.current.size === 0) drag.current = null
  }
  const move = (event: PointerEvent, last: Point) => {
    const [other] = [...pointers.current].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
    if (other) view.zoomBy(distance(event, other) / Math.max(1, distance(last, other)), between(event, other))
    else if (drag.current?.isDrawing) onDraw(event, rowUnder(event))
    else view.panBy(event.clientX - last.clientX, event.clientY - last.clientY)
  }
  return {
    onClick({ target }: MouseEvent) {
      if (!wasDrag.current && target instanceof Element) onPress(target)
    },
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
    onPointerUp: (event: PointerEvent) => end(event, rowUnder(event)),
    onPointerCancel: (event: PointerEvent) => end(event, -1),
  }
}
