import { type MouseEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

const gap = 8
/** Less height than this shows nothing worth reading. */
const smallest = 160

/** On the side of the citation that has room, inside the window on both other sides. In page coordinates. */
function place(popover: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const above = at.top - 2 * gap
  const below = clientHeight - at.bottom - 2 * gap
  const goesBelow = popover.offsetHeight <= below || below >= above
  popover.style.maxBlockSize = `${Math.max(goesBelow ? below : above, smallest)}px`
  const { offsetWidth: width, offsetHeight: height } = popover
  const left = Math.max(gap, Math.min(at.left + at.width / 2 - width / 2, clientWidth - width - gap))
  popover.style.left = `${left + scrollX}px`
  popover.style.top = `${(goesBelow ? at.bottom + gap : at.top - gap - height) + scrollY}px`
}

export interface CitationPopoverState {
  readonly source: string | null
  readonly popover: RefObject<HTMLDivElement | null>
  readonly onClick: (event: MouseEvent) => void
  readonly close: () => void
}

/** One native popover for every citation inside an element: Escape and a click elsewhere close it, focus goes back. */
export function useCitationPopover(): CitationPopoverState {
  const [source, setSource] = useState<string | null>(null)
  const popover = useRef<HTMLDivElement>(null)
  const anchor = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const element = popover.current
    if (source === null || !element || !anchor.current) return
    element.style.maxBlockSize = ''
    element.showPopover()
    place(element, anchor.current)
    element.focus({ preventScroll: true })
  }, [source])

  // React 18 knows `onToggle` of <details> only.
  useEffect(() => {
    const element = popover.current
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState !== 'closed' || !element) return
      setSource(null)
      const { activeElement } = element.getRootNode() as Document | ShadowRoot
      // A click elsewhere has already moved the focus where the person wants it.
      if (!activeElement || activeElement === document.body || element.contains(activeElement)) anchor.current?.focus()
    }
    element?.addEventListener('toggle', onToggle)
    return () => element?.removeEventListener('toggle', onToggle)
  }, [])

  const onClick = useCallback((event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-source]') : null
    if (!button) return
    anchor.current = button
    setSource(button.dataset['source'] ?? null)
  }, [])

  const close = useCallback(() => popover.current?.hidePopover(), [])

  return { source, popover, onClick, close }
}
