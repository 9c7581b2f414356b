import { type ReactNode, useId, useState } from 'react'
import { numberIn } from '../../lib/number-in.ts'
import { useStudio } from '../context.ts'

interface LabelledProps {
  readonly label: string
  readonly children: (id: string) => ReactNode
}

function Labelled({ label, children }: LabelledProps) {
  const id = useId()
  return (
    <div className="okr-panel-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

interface FieldProps<T> {
  readonly label: string
  readonly value: T | undefined
  readonly onChange: (value: T | undefined) => void
}

export const WordsField = ({ label, value, onChange }: FieldProps<string>) => (
  <Labelled label={label}>
    {(id) => (
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value.trim() === '' ? undefined : event.target.value)}
      />
    )}
  </Labelled>
)

export const DateField = ({ label, value, onChange }: FieldProps<string>) => (
  <Labelled label={label}>
    {(id) => (
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
    )}
  </Labelled>
)

interface NumberProps extends FieldProps<number> {
  /** Only greater numbers will do. */
  readonly above?: number
}

/** What is no number stays in the field, marked, and changes nothing. */
export function NumberField({ label, value, onChange, above = -Infinity }: NumberProps) {
  const [words, setWords] = useState(value === undefined ? '' : String(value))
  const read = (typed: string): number | undefined => {
    const number = numberIn(typed)
    return number !== undefined && number > above ? number : undefined
  }
  const isWrong = words.trim() !== '' && read(words) === undefined
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={words}
          aria-invalid={isWrong}
          onChange={(event) => {
            const typed = event.target.value
            setWords(typed)
            if (typed.trim() === '' || read(typed) !== undefined) onChange(read(typed))
          }}
        />
      )}
    </Labelled>
  )
}

interface ChoiceProps<Id extends string> extends FieldProps<Id> {
  readonly choices: Readonly<Record<Id, string>>
}

export function ChoiceField<Id extends string>({ label, value, onChange, choices }: ChoiceProps<Id>) {
  const { texts } = useStudio()
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : (event.target.value as Id))}
        >
          <option value="">{texts.unset}</option>
          {(Object.keys(choices) as Id[]).map((choice) => (
            <option key={choice} value={choice}>
              {choices[choice]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
