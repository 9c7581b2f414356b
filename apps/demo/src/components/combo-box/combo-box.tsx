import { type KeyboardEvent, useId, useState } from 'react'
import './combo-box.css'

export interface Suggestion {
  readonly value: string
  readonly hint?: string
}

interface Props {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly suggestions: readonly Suggestion[]
  /** Names the list of suggestions. */
  readonly listLabel: string
  readonly placeholder: string
  readonly describedBy: string
  readonly invalid: boolean
}

function matching(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  const wanted = text.trim().toLowerCase()
  const found = suggestions.filter(({ value, hint }) => `${value} ${hint ?? ''}`.toLowerCase().includes(wanted))
  return found.some(({ value }) => value === text) ? suggestions : found
}

/** Editable combobox with a list of suggestions (ARIA APG, "list autocomplete with manual selection"). */
export function ComboBox(props: Props) {
  const { id, value, onChange, onBlur, suggestions, listLabel, placeholder, describedBy, invalid } = props
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = matching(suggestions, value)
  const isOpen = open && shown.length > 0
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (suggestion: Suggestion | undefined) => {
    if (suggestion) onChange(suggestion.value)
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
  return (
    <div className="okr-combo">
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={value}
        placeholder={placeholder}
        onChange={(event) => {
          onChange(event.target.value)
          setOpen(true)
          setActive(-1)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close()
          onBlur?.()
        }}
      />
      <ul id={listId} role="listbox" aria-label={listLabel} className="okr-combo__list" hidden={!isOpen}>
        {shown.map((suggestion, index) => (
          <li
            key={suggestion.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className="okr-combo__option"
            // Keeps the focus in the text field.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <span>{suggestion.value}</span>
            {suggestion.hint ? <span className="okr-combo__hint">{suggestion.hint}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
