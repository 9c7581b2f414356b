import { type RefObject, useEffect, useRef, useState } from 'react'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import { useIsBrowser } from '../lib/use-is-browser.ts'
import type { Box } from './layout.ts'

interface Place {
  /** The point of the plane in the middle of the window. */
  readonly x: number
  readonly y: number
  readonly scale: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const nothing: Size = { width: 0, height: 0 }
const leastScale = 0.1
const mostScale = 2

export interface View {
  readonly svg: RefObject<SVGSVGElement | null>
  /** What can be seen of the plane. */
  readonly box: Box
  readonly scale: number
  /** In pixels of the screen. */
  readonly panBy: (x: number, y: number) => void
  /** Around a point of the screen, or around the middle. */
  readonly zoomBy: (factor: number, around?: { readonly clientX: number; readonly clientY: number }) => void
  /** All of it, and all of it again when it changes. */
  readonly fit: () => void
  readonly centre: (x: number, y: number) => void
  /** Moves as little as it must to show a part. */
  readonly reveal: (part: Box) => void
  /** From the screen to the plane. */
  readonly pointAt: (clientX: number, clientY: number) => { readonly x: number; readonly y: number }
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

function fitting({ x, y, width, height }: Box, size: Size): Place {
  const scale = Math.min(1, size.width / width, size.height / height)
  return { x: x + width / 2, y: y + height / 2, scale: Math.max(leastScale, scale) }
}

/**
 * The window on a plane. Until somebody moves it, all of the plane is in it. On a server the plane's own bounds are what it
 * shows, and SVG fits them in; a browser shows nothing before it has measured, for all cards would be drawn for that.
 */
export function useView(bounds: Box): View {
  const svg = useRef<SVGSVGElement>(null)
  const [size, setSize] = useState<Size>()
  const [moved, setMoved] = useState<Place>()
  const place = moved ?? fitting(bounds, size ?? bounds)
  const unmeasured = useIsBrowser() ? nothing : bounds
  const { width, height } = size ?? unmeasured
  const box: Box = {
    x: place.x - width / place.scale / 2,
    y: place.y - height / place.scale / 2,
    width: width / place.scale,
    height: height / place.scale,
  }
  useBrowserLayoutEffect(() => {
    const element = svg.current
    if (!element) return undefined
    const measure = () => {
      const { width: across, height: down } = element.getBoundingClientRect()
      if (across > 0 && down > 0) setSize({ width: across, height: down })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const pointAt: View['pointAt'] = (clientX, clientY) => {
    const { left = 0, top = 0 } = svg.current?.getBoundingClientRect() ?? {}
    return { x: box.x + (clientX - left) / place.scale, y: box.y + (clientY - top) / place.scale }
  }
  const zoomBy: View['zoomBy'] = (factor, around) => {
    const scale = within(place.scale * factor, leastScale, mostScale)
    const fixed = around ? pointAt(around.clientX, around.clientY) : place
    const share = place.scale / scale
    setMoved({ scale, x: fixed.x + (place.x - fixed.x) * share, y: fixed.y + (place.y - fixed.y) * share })
  }
  useWheel(svg, zoomBy)
  return {
    svg,
    box,
    scale: place.scale,
    pointAt,
    zoomBy,
    // Several moves may come before one is drawn.
    panBy: (x, y) => setMoved((last = place) => ({ ...last, x: last.x - x / last.scale, y: last.y - y / last.scale })),
    fit: () => setMoved(undefined),
    centre: (x, y) => setMoved({ ...place, x, y }),
    reveal(part) {
      const margin = 24 / place.scale
      const by = (start: number, length: number, from: number, space: number): number => {
        if (start - margin < from) return start - margin - from
        return Math.max(0, start + length + margin - from - space)
      }
      const x = by(part.x, part.width, box.x, box.width)
      const y = by(part.y, part.height, box.y, box.height)
      if (x !== 0 || y !== 0) setMoved({ ...place, x: place.x + x, y: place.y + y })
    },
  }
}

/** Ctrl and the wheel, or two fingers on a pad, zoom; the wheel alone scrolls the page, as everywhere. */
function useWheel(svg: View['svg'], zoomBy: View['zoomBy']): void {
  const latest = useRef(zoomBy)
  useEffect(() => {
    latest.current = zoomBy
  })
  useEffect(() => {
    const element = svg.current
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current(Math.exp(-event.deltaY / 300), event)
    }
    // React listens passively, and a passive listener can't keep the page from zooming.
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [svg])
}
