import type { Choice } from '@okr/core/params'
import { type ReactNode, useId } from 'react'
import { classes } from '../lib/classes.ts'

interface Props {
  readonly legend: ReactNode
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  /** Id of the choice that the words in `value` are taken for. */
  readonly understood?: string | undefined
  /** Where given, words of one's own are taken too; this names their field. */
  readonly ownWords?: { readonly label: string; readonly placeholder: string }
  readonly help: string
  /** Id of the notes that stand below the field. */
  readonly notesId?: string | undefined
  readonly isInvalid: boolean
}

/** One of several choices or, where allowed, words of one's own. Native radio buttons: the arrow keys move. */
export function ChoiceField(props: Props) {
  const { legend, choices, value, onChange, onBlur, understood, ownWords, help, notesId, isInvalid } = props
  const name = useId()
  const helpId = useId()
  const isChoice = choices.some(({ id }) => id === value)
  return (
    <fieldset
      className="okr-choice okr-field__head"
      aria-describedby={classes(helpId, notesId)}
      data-invalid={isInvalid || undefined}
    >
      <legend>{legend}</legend>
      <p className="okr-field__help" id={helpId}>
        {help}
      </p>
      <div className={classes('okr-choice__options', choices.some(({ help }) => help) && 'okr-choice__options--cards')}>
        {choices.map(({ id, label, help }) => (
          <label
            key={id}
            className="okr-choice__option"
            data-understood={(!isChoice && understood === id) || undefined}
          >
            <input
              type="radio"
              name={name}
              value={id}
              checked={value === id}
              onChange={() => onChange(id)}
              aria-labelledby={`${name}-${id}`}
              aria-describedby={help ? `${name}-${id}-help` : undefined}
            />
            <span className="okr-choice__label" id={`${name}-${id}`}>
              {label}
            </span>
            {help ? (
              <span className="okr-choice__help" id={`${name}-${id}-help`}>
                {help}
              </span>
            ) : null}
          </label>
        ))}
        {ownWords ? (
          <label className="okr-choice__own">
            <span className="okr-choice__own-label">{ownWords.label}</span>
            <input
              type="text"
              autoComplete="off"
              value={isChoice ? '' : value}
              placeholder={ownWords.placeholder}
              aria-describedby={notesId}
              aria-invalid={isInvalid}
              onChange={(event) => onChange(event.target.value)}
              onBlur={onBlur}
            />
          </label>
        ) : null}
      </div>
    </fieldset>
  )
}
