import { useEffect, useRef } from 'react'

interface Props {
  readonly label: string
  readonly words: string
  readonly onWords: (words: string) => void
  /** Keeps the words or drops them. */
  readonly onEnd: (isKept: boolean) => void
  /** Id of what is said about the words. */
  readonly describedBy: string
  readonly isWrong: boolean
}

/** The field in a cell that is being edited. Enter, Tab and leaving it keep the words, Escape drops them. */
export function Editor({ label, words, onWords, onEnd, describedBy, isWrong }: Props) {
  const input = useRef<HTMLInputElement>(null)
  // Leaving the field because it ends is not another ending.
  const isOver = useRef(false)
  useEffect(() => {
    const field = input.current
    field?.focus()
    // What is typed next goes on from there.
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])
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
        if (event.key === 'Enter' || event.key === 'Tab') end(true)
        else if (event.key === 'Escape') end(false)
        else return
        event.preventDefault()
      }}
    />
  )
}
