import { directions } from '@okr/core/okr'
import {
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { FieldValue } from './field-values.ts'
import type { KeyResultInputMessages } from './messages.ts'

interface Props {
  readonly value: FieldValue
  readonly texts: KeyResultInputMessages
  /** Returns whether the words are a value for the field. */
  readonly onSave: (words: string) => boolean
  readonly onClose: () => void
}

/** The chip while it is corrected: Enter and leaving save, Escape does not. */
export function FieldEditor({ value: { field, shown }, texts, onSave, onClose }: Props) {
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const [words, setWords] = useState(shown)
  const [wrong, setWrong] = useState(false)
  const errorId = useId()
  useEffect(() => {
    control.current?.focus()
    if (control.current instanceof HTMLInputElement) control.current.select()
  }, [])
  const close = () => {
    // The chip comes back in the editor's place; the focus goes with it.
    const chip = control.current?.closest('.okr-chip')
    onClose()
    requestAnimationFrame(() => chip?.querySelector('button')?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key !== 'Enter') return
    else if (words.trim() === '' || words === shown || onSave(words)) close()
    else setWrong(true)
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = () => {
    if (words.trim() !== '' && words !== shown) onSave(words)
    onClose()
  }
  const shared = { 'aria-label': texts.field[field], value: words, onKeyDown, onBlur }
  if (field === 'direction') return <DirectionSelect {...shared} control={control} texts={texts} onWords={setWords} />
  return (
    <>
      <input
        {...shared}
        ref={control}
        className="okr-chip__editor"
        type="text"
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? errorId : undefined}
        onChange={(event) => {
          setWords(event.target.value)
          setWrong(false)
        }}
      />
      {wrong ? (
        <p id={errorId} className="okr-chip__error" role="alert">
          {texts.notANumber}
        </p>
      ) : null}
    </>
  )
}

interface SelectProps extends ComponentPropsWithoutRef<'select'> {
  readonly control: RefObject<HTMLSelectElement | null>
  readonly texts: KeyResultInputMessages
  readonly onWords: (words: string) => void
}

/** As long as nothing is chosen, the first choice would look chosen: an empty one stands before it. */
const DirectionSelect = ({ control, texts, onWords, ...shared }: SelectProps) => (
  <select {...shared} ref={control} className="okr-chip__editor" onChange={(event) => onWords(event.target.value)}>
    {shared.value === '' ? <option value="">–</option> : null}
    {directions.map((direction) => (
      <option key={direction} value={direction}>
        {texts.direction[direction]}
      </option>
    ))}
  </select>
)
