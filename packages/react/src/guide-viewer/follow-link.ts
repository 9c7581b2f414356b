import type { MouseEvent } from 'react'

/** Links to parts of the guide: a browser finds their ends by itself, but not inside a shadow root. */
export function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  const root = link?.getRootNode()
  if (!link || !(root instanceof ShadowRoot)) return
  event.preventDefault()
  root.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView()
}
