import { useRef, useState } from 'react'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import type { FocusPickerMessages } from './messages.ts'
import { withMoved } from './order.ts'

interface Options {
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly label: (value: string) => string
  readonly limit: number
  readonly texts: FocusPickerMessages
}

/** Where the focus goes once the list is drawn anew: the buttons of a place in one of the two lists. */
interface Destination {
  readonly list: 'chosen' | 'available'
  readonly index: number
}

/** Adds, removes and moves entries, says what was done, and never loses the focus. */
export function useOrderedList({ values, onChange, label, limit, texts }: Options) {
  const [said, setSaid] = useState('')
  const box = useRef<HTMLFieldSetElement>(null)
  const destination = useRef<Destination | null>(null)
  const isFull = values.length >= limit

  useBrowserLayoutEffect(() => {
    if (destination.current && box.current) focusAt(box.current, destination.current)
    destination.current = null
  }, [values])

  const add = (value: string, place?: number) => {
    if (isFull || values.includes(value)) return
    if (place !== undefined) destination.current = { list: 'available', index: place }
    setSaid(texts.added(label(value), values.length + 1))
    onChange([...values, value])
  }
  const remove = (index: number) => {
    destination.current = { list: 'chosen', index }
    setSaid(texts.removed(label(values[index] ?? '')))
    onChange(values.filter((_, at) => at !== index))
  }
  const move = (from: number, to: number) => {
    const moved = withMoved(values, from, to)
    if (moved === values) return
    destination.current = { list: 'chosen', index: to }
    setSaid(texts.moved(label(values[from] ?? ''), to + 1))
    onChange(moved)
  }
  return { said, box, isFull, add, remove, move }
}

/** The first button of the place, or of the last one there is; the list as a whole where it has none. */
function focusAt(box: HTMLElement, { list, index }: Destination): void {
  const places = [...box.querySelectorAll(`[data-list="${list}"] > li`)]
  const place = places[Math.min(index, places.length - 1)]
  const target = place?.querySelector<HTMLElement>(':is(button, input):enabled') ?? box
  target.focus()
}
