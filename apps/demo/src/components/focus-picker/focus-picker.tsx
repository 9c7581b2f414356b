import type { Locale } from '@okr/core'
import type { Choice } from '@okr/core/params'
import { type ReactNode, useId, useRef, useState } from 'react'
import { PlusIcon } from '../lib/icons.tsx'
import { ChosenList } from './chosen-list.tsx'
import { focusPickerMessages } from './messages.ts'
import './focus-picker.css'

interface Props {
  readonly legend: ReactNode
  readonly choices: readonly Choice[]
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  /** What own words are taken for: "对齐" is the known area "跨部门协同". */
  readonly recognise: (words: string) => string
  readonly label: (value: string) => string
  readonly limit: number
  readonly help: string
  /** Id of the notes that stand below the field. */
  readonly notesId: string
  readonly locale: Locale
}

const swapped = (values: readonly string[], index: number): string[] =>
  values.map((value, at) => (at === index - 1 ? values[index] : at === index ? values[index - 1] : undefined) ?? value)

/** Several of the known areas or words of one's own, in an order. */
export function FocusPicker(props: Props) {
  const { legend, choices, values, onChange, recognise, label, limit, help, notesId, locale } = props
  const texts = focusPickerMessages[locale]
  const helpId = useId()
  const [own, setOwn] = useState('')
  const [said, setSaid] = useState('')
  const fieldset = useRef<HTMLFieldSetElement>(null)
  const full = values.length >= limit
  // A pressed button goes away, so the focus needs a place that stays.
  const keepFocus = () => fieldset.current?.focus()
  const add = (value: string) => {
    if (full || value === '' || values.includes(value)) return
    onChange([...values, value])
    setSaid(texts.added(label(value), values.length + 1))
  }
  const remove = (index: number) => {
    setSaid(texts.removed(label(values[index] ?? '')))
    onChange(values.filter((_, at) => at !== index))
    keepFocus()
  }
  const earlier = (index: number) => {
    setSaid(texts.moved(label(values[index] ?? ''), index))
    onChange(swapped(values, index))
    if (index === 1) keepFocus()
  }
  const addOwn = () => {
    if (full || own.trim() === '') return
    add(recognise(own.trim()))
    setOwn('')
  }
  return (
    <fieldset className="okr-focus" aria-describedby={`${helpId} ${notesId}`} tabIndex={-1} ref={fieldset}>
      <legend>{legend}</legend>
      <p className="okr-field__help" id={helpId}>
        {help}
      </p>
      <div className="okr-focus__box">
        <ChosenList values={values} label={label} onRemove={remove} onEarlier={earlier} texts={texts} />
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
        <li className="okr-focus__own">
          <input
            type="text"
            autoComplete="off"
            aria-label={texts.own}
            placeholder={texts.ownPlaceholder}
            value={own}
            disabled={full}
            onChange={(event) => setOwn(event.target.value)}
            // Words that were typed but not added would be lost.
            onBlur={addOwn}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              addOwn()
            }}
          />
          <button
            type="button"
            className="okr-button okr-button--small"
            disabled={full || !own.trim()}
            onClick={addOwn}
          >
            {texts.add}
          </button>
        </li>
      </ul>
      <p className="okr-hidden" role="status">
        {said}
      </p>
    </fieldset>
  )
}
