import { type RefObject, useEffect, useState } from 'react'

/** Below the sticky header: what begins above this line is being read. */
const readingLine = 140

/** Id of the last element in a container, in the order given, that begins above the reading line. */
export function useScrollSpy(container: RefObject<HTMLElement | null>, ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  const key = ids.join(' ')
  useEffect(() => {
    let frame = 0
    const elements =
      key === '' ? [] : key.split(' ').map((id) => container.current?.querySelector(`#${CSS.escape(id)}`))
    const look = () => {
      frame = 0
      const passed = elements.filter((element) => element && element.getBoundingClientRect().top < readingLine)
      setCurrent(passed.at(-1)?.id)
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(look)
    }
    onScroll()
    // Whatever scrolls: the page, or a box of the host's.
    const options = { passive: true, capture: true }
    addEventListener('scroll', onScroll, options)
    return () => {
      removeEventListener('scroll', onScroll, options)
      cancelAnimationFrame(frame)
    }
  }, [key, container])
  return current
}
