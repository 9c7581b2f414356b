import { useRef, useState } from 'react'
import type { FocusPickerMessages } from './messages.ts'

interface Options {
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly label: (value: string) => string
  readonly limit: number
  readonly texts: FocusPickerMessages
}

const withNeighbourSwapped = (values: readonly string[], index: number): string[] =>
  values.map((value, at) => (at === index - 1 ? values[index] : at === index ? values[index - 1] : undefined) ?? value)

/** Adds, removes and moves entries, and says what was done. */
export function useAreas({ values, onChange, label, limit, texts }: Options) {
  const [said, setSaid] = useState('')
  const box = useRef<HTMLFieldSetElement>(null)
  const full = values.length >= limit
  // A pressed button goes away, so the focus needs a place that stays.
  const keepFocus = () => box.current?.focus()
  const add = (value: string) => {
    if (full || values.includes(value)) return
    onChange([...values, value])
    setSaid(texts.added(label(value), values.length + 1))
  }
  const remove = (index: number) => {
    setSaid(texts.removed(label(values[index] ?? '')))
    onChange(values.filter((_, at) => at !== index))
    keepFocus()
  }
  const moveEarlier = (index: number) => {
    setSaid(texts.moved(label(values[index] ?? ''), index))
    onChange(withNeighbourSwapped(values, index))
    if (index === 1) keepFocus()
  }
  return { said, box, full, keepFocus, add, remove, moveEarlier }
}
