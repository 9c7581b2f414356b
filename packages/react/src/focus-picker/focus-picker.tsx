import type { Locale } from '@okr/core'
import type { Choice } from '@okr/core/params'
import { type ReactNode, useId } from 'react'
import { classes } from '../lib/classes.ts'
import { PlusIcon } from '../lib/icons.tsx'
import { withOwn } from '../lib/messages.ts'
import { ChosenList } from './chosen-list.tsx'
import { type FocusPickerMessages, focusPickerMessages } from './messages.ts'
import { OwnEntry } from './own-entry.tsx'
import { useOrderedList } from './use-ordered-list.ts'

export interface FocusPickerProps {
  /** The question. */
  readonly legend: ReactNode
  readonly help?: ReactNode
  readonly choices: readonly Choice[]
  /** Ids of choices or own words, the most important first. */
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  /** What own words are taken for: "对齐" is the known area "跨部门协同". As they stand, if not given. */
  readonly recognise?: ((words: string) => string) | undefined
  /** How many entries there may be. */
  readonly limit: number
  /** Id of notes that stand elsewhere. */
  readonly notesId?: string | undefined
  readonly isInvalid?: boolean | undefined
  readonly locale: Locale
  readonly messages?: Partial<FocusPickerMessages> | undefined
  readonly className?: string | undefined
}

const asWritten = (words: string): string => words

/** Several of the known choices or words of one's own, in an order. */
export function FocusPicker(props: FocusPickerProps) {
  const { legend, help, choices, values, onChange, recognise = asWritten, limit, notesId, isInvalid, locale } = props
  const texts = withOwn(focusPickerMessages[locale], props.messages)
  const id = useId()
  const label = (value: string) => choices.find((choice) => choice.id === value)?.label ?? value
  const { said, box, isFull, add, remove, move } = useOrderedList({ values, onChange, label, limit, texts })
  const available = choices.filter((choice) => !values.includes(choice.id))
  return (
    <fieldset
      className={classes('okr', 'okr-focus', 'okr-field__head', props.className)}
      aria-describedby={classes(help !== undefined && `${id}-help`, notesId) || undefined}
      data-invalid={isInvalid || undefined}
      lang={locale}
      tabIndex={-1}
      ref={box}
    >
      <legend>{legend}</legend>
      {help === undefined ? null : (
        <p className="okr-field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className="okr-focus__box">
        <ChosenList values={values} label={label} onRemove={remove} onMove={move} keysId={`${id}-keys`} texts={texts} />
        <span className="okr-focus__count">{texts.count(values.length, limit)}</span>
      </div>
      <ul className="okr-focus__available" aria-label={texts.available} data-list="available">
        {available.map((choice, index) => (
          <li key={choice.id}>
            <button type="button" className="okr-focus__add" disabled={isFull} onClick={() => add(choice.id, index)}>
              <PlusIcon />
              {choice.label}
            </button>
          </li>
        ))}
        <OwnEntry onAdd={(words) => add(recognise(words))} disabled={isFull} texts={texts} />
      </ul>
      <p className="okr-hidden" id={`${id}-keys`}>
        {texts.keys}
      </p>
      <p className="okr-hidden" role="status">
        {said}
      </p>
    </fieldset>
  )
}
