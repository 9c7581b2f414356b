import { type RefObject, useEffect, useRef } from 'react'

/** Puts words in place of those in a field as if they were typed, so that the field's own undo takes them back. */
export function replaceWords(field: HTMLInputElement | null, words: string): void {
  field?.focus()
  field?.select()
  // The one way to edit that keeps the field's own history; every browser has it.
  document.execCommand('insertText', false, words)
}

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly words: string
  readonly onWords: (words: string) => void
  /** Keeps the words or drops them. */
  readonly onEnd: (isKept: boolean) => void
  /** Id of what is said about the words. */
  readonly describedBy: string
  readonly isWrong: boolean
  /** What Alt Enter puts in. */
  readonly suggested: string | undefined
}

/** The field in a cell that is being edited. Enter, Tab and leaving it keep the words, Escape drops them. */
export function Editor({ field: input, label, words, onWords, onEnd, describedBy, isWrong, suggested }: Props) {
  // Leaving the field because it ends is not another ending.
  const isOver = useRef(false)
  useEffect(() => {
    const field = input.current
    field?.focus()
    // What is typed next goes on from there.
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [input])
  const end = (isKept: boolean) => {
    isOver.current = !isWrong || !isKept
    onEnd(isKept)
  }
  return (
    <input
      ref={input}
      className="okr-table__editor"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={words}
      onChange={(event) => onWords(event.target.value)}
      onBlur={() => {
        if (!isOver.current) onEnd(!isWrong)
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' && event.altKey) {
          if (suggested !== undefined) replaceWords(input.current, suggested)
        } else if (event.key === 'Enter' || event.key === 'Tab') end(true)
        else if (event.key === 'Escape') end(false)
        else return
        event.preventDefault()
      }}
    />
  )
}
