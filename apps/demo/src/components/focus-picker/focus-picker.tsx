import type { Locale } from '@okr/core'
import type { Choice } from '@okr/core/params'
import { type ReactNode, useId } from 'react'
import { PlusIcon } from '../lib/icons.tsx'
import { ChosenList } from './chosen-list.tsx'
import { focusPickerMessages } from './messages.ts'
import { OwnEntry } from './own-entry.tsx'
import { useAreas } from './use-areas.ts'
import './focus-picker.css'

interface Props {
  readonly legend: ReactNode
  readonly help: string
  readonly choices: readonly Choice[]
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  /** What own words are taken for: "对齐" is the known area "跨部门协同". */
  readonly recognise: (words: string) => string
  readonly label: (value: string) => string
  readonly limit: number
  /** Id of the notes that stand below the field. */
  readonly notesId: string
  readonly locale: Locale
}

/** Several of the known areas or words of one's own, in an order. */
export function FocusPicker(props: Props) {
  const { legend, help, choices, values, onChange, recognise, label, limit, notesId, locale } = props
  const texts = focusPickerMessages[locale]
  const helpId = useId()
  const { said, box, full, keepFocus, add, remove, moveEarlier } = useAreas({ values, onChange, label, limit, texts })
  return (
    <fieldset className="okr-focus" aria-describedby={`${helpId} ${notesId}`} tabIndex={-1} ref={box}>
      <legend>{legend}</legend>
      <p className="okr-field__help" id={helpId}>
        {help}
      </p>
      <div className="okr-focus__box">
        <ChosenList values={values} label={label} onRemove={remove} onEarlier={moveEarlier} texts={texts} />
        <span className="okr-focus__count">{texts.count(values.length, limit)}</span>
      </div>
      <ul className="okr-focus__available" aria-label={texts.available}>
        {choices
          .filter(({ id }) => !values.includes(id))
          .map((choice) => (
            <li key={choice.id}>
              <button
                type="button"
                className="okr-focus__add"
                disabled={full}
                onClick={() => {
                  add(choice.id)
                  keepFocus()
                }}
              >
                <PlusIcon />
                {choice.label}
              </button>
            </li>
          ))}
        <OwnEntry onAdd={(words) => add(recognise(words))} disabled={full} texts={texts} />
      </ul>
      <p className="okr-hidden" role="status">
        {said}
      </p>
    </fieldset>
  )
}
