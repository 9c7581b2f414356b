import { useId } from 'react'
import { type Suggestion, useSuggestions } from './use-suggestions.ts'
import './combo-box.css'

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

/** Editable combobox with a list of suggestions (ARIA APG, "list autocomplete with manual selection"). */
export function ComboBox(props: Props) {
  const { id, value, onChange, onBlur, suggestions, listLabel, placeholder, describedBy, invalid } = props
  const listId = useId()
  const { shown, isOpen, active, show, close, choose, onKeyDown } = useSuggestions(suggestions, value, onChange)
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
          show()
        }}
        onClick={show}
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
