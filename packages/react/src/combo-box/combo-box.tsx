import { useId, useRef } from 'react'
import { classes } from '../lib/classes.ts'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import type { Suggestion } from './suggestion.ts'
import { useSuggestionList } from './use-suggestion-list.ts'

export interface ComboBoxProps {
  /** Of the text field, for its label. */
  readonly id?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly suggestions: readonly Suggestion[]
  /** Names the list of suggestions. */
  readonly listLabel: string
  /** Names the field where no `<label>` does. */
  readonly label?: string | undefined
  readonly placeholder?: string | undefined
  readonly describedBy?: string | undefined
  readonly isInvalid?: boolean | undefined
  readonly isRequired?: boolean | undefined
  readonly className?: string | undefined
}

/** A text field with suggestions, which takes any other words too (ARIA pattern: editable combobox with a list). */
export function ComboBox(props: ComboBoxProps) {
  const { id, value, onChange, onBlur, suggestions, listLabel, label, placeholder, describedBy, isInvalid } = props
  const listId = useId()
  const list = useRef<HTMLUListElement>(null)
  const { shown, isOpen, active, show, close, choose, onKeyDown } = useSuggestionList(suggestions, value, onChange)
  useBrowserLayoutEffect(() => {
    if (isOpen && active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, active])
  return (
    <div className={classes('okr', 'okr-combo', props.className)}>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={props.isRequired}
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
      <ul id={listId} role="listbox" aria-label={listLabel} className="okr-combo__list" hidden={!isOpen} ref={list}>
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
