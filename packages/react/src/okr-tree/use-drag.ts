import { type PointerEvent, useEffect, useRef } from 'react'
import type { OkrTreeState } from './use-okr-tree.ts'

/** Pixels the pointer moves before a press is a drag. */
const threshold = 6
/** Near an edge of the window, in pixels, a drag scrolls by so much a frame. */
const edge = 40
const speed = 12

/** The row that an event or a place in the page is on; -1 where it is on none. */
export function rowAt(target: EventTarget | Element | null): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
  return row === undefined ? -1 : Number(row)
}

interface Press {
  readonly row: number
  readonly x: number
  readonly y: number
  isDrag: boolean
}

/**
 * Dragging rows with a mouse or a pen; a finger scrolls, and moves rows by the button. Only the row that is dragged and
 * the one it is over are drawn anew, once a frame.
 */
export function useDrag(state: OkrTreeState) {
  const press = useRef<Press | null>(null)
  const pointer = useRef({ x: 0, y: 0 })
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  const frame = useRef(0)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const rowUnder = (): number => {
    const root = latest.current.window.space.current?.getRootNode() as Document | ShadowRoot | undefined
    return rowAt(root?.elementFromPoint(pointer.current.x, pointer.current.y) ?? null)
  }
  const drag = () => {
    const element = latest.current.window.scroller.current
    if (!press.current?.isDrag || !element) return
    const { top, bottom } = element.getBoundingClientRect()
    const { y } = pointer.current
    const by = y < top + edge ? -speed : y > bottom - edge ? speed : 0
    if (by !== 0) element.scrollTop += by
    const row = rowUnder()
    if (row >= 0) latest.current.hover(row)
    frame.current = requestAnimationFrame(drag)
  }
  const end = () => {
    press.current = null
    cancelAnimationFrame(frame.current)
  }
  return {
    onPointerDown(event: PointerEvent) {
      const row = rowAt(event.target)
      const isPress = state.canChange && state.carried < 0 && event.button === 0 && event.pointerType !== 'touch'
      if (isPress && row >= 0) press.current = { row, x: event.clientX, y: event.clientY, isDrag: false }
    },
    onPointerMove(event: PointerEvent) {
      const begun = press.current
      if (!begun) return
      pointer.current = { x: event.clientX, y: event.clientY }
      if (!begun.isDrag && Math.hypot(event.clientX - begun.x, event.clientY - begun.y) > threshold) {
        begun.isDrag = true
        event.currentTarget.setPointerCapture(event.pointerId)
        state.pickUp(begun.row)
        frame.current = requestAnimationFrame(drag)
      }
    },
    onPointerUp() {
      if (press.current?.isDrag) {
        const row = rowUnder()
        if (row < 0 || row === state.carried) state.cancel()
        else state.drop(row)
      }
      end()
    },
    onPointerCancel() {
      if (press.current?.isDrag) state.cancel()
      end()
    },
  }
}
