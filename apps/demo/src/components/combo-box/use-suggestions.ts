import { type KeyboardEvent, useState } from 'react'

export interface Suggestion {
  readonly value: string
  readonly hint?: string
}

function matching(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  const wanted = text.trim().toLowerCase()
  const found = suggestions.filter(({ value, hint }) => `${value} ${hint ?? ''}`.toLowerCase().includes(wanted))
  return found.some(({ value }) => value === text) ? suggestions : found
}

/** Which suggestions are shown, which one is active, and the keys of the APG's editable combobox. */
export function useSuggestions(suggestions: readonly Suggestion[], text: string, onChoose: (value: string) => void) {
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = matching(suggestions, text)
  const isOpen = open && shown.length > 0
  const show = () => {
    setOpen(true)
    setActive(-1)
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (suggestion: Suggestion | undefined) => {
    if (suggestion) onChoose(suggestion.value)
    close()
  }
  const move = (step: number) => {
    setOpen(true)
    setActive((at) => (at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method uses the same keys to choose characters.
    if (event.nativeEvent.isComposing || shown.length === 0) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && isOpen && active >= 0) choose(shown[active])
    else if (event.key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
  }
  return { shown, isOpen, active, show, close, choose, onKeyDown }
}
