import { useState } from 'react'
import type { FocusPickerMessages } from './messages.ts'

interface Props {
  readonly onAdd: (words: string) => void
  readonly disabled: boolean
  readonly texts: FocusPickerMessages
}

/** A field for words of one's own, which Enter, the button and leaving the field add. */
export function OwnEntry({ onAdd, disabled, texts }: Props) {
  const [own, setOwn] = useState('')
  const add = () => {
    if (disabled || own.trim() === '') return
    onAdd(own.trim())
    setOwn('')
  }
  return (
    <li className="okr-focus__own">
      <input
        type="text"
        autoComplete="off"
        aria-label={texts.own}
        placeholder={texts.ownPlaceholder}
        value={own}
        disabled={disabled}
        onChange={(event) => setOwn(event.target.value)}
        // Words that were typed but not added would be lost.
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
      />
      <button type="button" className="okr-button okr-button--small" disabled={disabled || !own.trim()} onClick={add}>
        {texts.add}
      </button>
    </li>
  )
}
