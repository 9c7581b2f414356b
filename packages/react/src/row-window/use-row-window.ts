import { type RefObject, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import { useIsBrowser } from '../lib/use-is-browser.ts'
import { offsetShowing, type RowRange, rangeAt } from './row-window.ts'

/** What a server draws. */
const usualRows = 16

interface Options {
  readonly count: number
  /** In pixels; every row has it. */
  readonly rowHeight: number
  /** What stands above the first row and scrolls away or sticks: the head of a table, in pixels. */
  readonly head?: number
}

export interface RowWindow extends RowRange {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** As tall as all rows together. */
  readonly space: RefObject<HTMLDivElement | null>
  /** Holds the rows that are drawn, at their place. */
  readonly shown: RefObject<HTMLDivElement | null>
  /** How many whole rows fit. */
  readonly page: number
  readonly onScroll: () => void
  readonly scrollTo: (row: number) => void
}

/**
 * Draws only the rows near those that can be seen. Sizes and places are set on the elements themselves: a style
 * attribute in a page from a server would need a hole in a strict content policy.
 */
export function useRowWindow({ count, rowHeight, head = 0 }: Options): RowWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const space = useRef<HTMLDivElement>(null)
  const shown = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<number>()
  const [offset, setOffset] = useState(0)
  // Before anything is measured a browser draws nothing: rows would be drawn and laid out twice.
  const unmeasured = useIsBrowser() ? 0 : usualRows
  const page = measured ?? usualRows
  const range =
    measured === undefined
      ? { first: 0, end: Math.min(count, unmeasured) }
      : rangeAt(offset, rowHeight, page + 1, count)

  useBrowserLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const measure = () => setMeasured(Math.max(1, Math.floor((element.clientHeight - head) / rowHeight)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [rowHeight, head])

  useBrowserLayoutEffect(() => {
    scroller.current?.style.setProperty('--okr-row', `${rowHeight}px`)
    if (space.current) space.current.style.blockSize = `${count * rowHeight}px`
    if (shown.current) shown.current.style.paddingBlockStart = `${range.first * rowHeight}px`
  }, [range.first, rowHeight, count])

  const onScroll = useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0
    const next = rangeAt(top, rowHeight, page + 1, count)
    // Drawn before the browser paints the new place, so that no frame is blank.
    if (next.first !== range.first) flushSync(() => setOffset(top))
  }, [rowHeight, page, count, range.first])

  const scrollTo = useCallback(
    (row: number) => {
      const element = scroller.current
      if (!element) return
      const top = offsetShowing(row, element.scrollTop, rowHeight, element.clientHeight - head)
      if (top !== element.scrollTop) {
        element.scrollTop = top
        setOffset(top)
      }
    },
    [rowHeight, head],
  )
  return { ...range, scroller, space, shown, page, onScroll, scrollTo }
}
