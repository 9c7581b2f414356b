import { type RefObject, useEffect, useState } from 'react'

/** From far above the window down to the line that is being read. */
const readSoFar = { rootMargin: '1000000px 0px -82% 0px' }

/** Id of the last element in a container, in the order given, that begins above the reading line. */
export function useScrollSpy(container: RefObject<HTMLElement | null>, ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  const key = ids.join(' ')
  useEffect(() => {
    const wanted = key === '' ? [] : key.split(' ')
    const passed = new Set<string>()
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target.id)
        else passed.delete(target.id)
      }
      setCurrent(wanted.findLast((id) => passed.has(id)))
    }, readSoFar)
    for (const id of wanted) {
      const element = container.current?.querySelector(`#${CSS.escape(id)}`)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [key, container])
  return current
}
