import type { Locale } from '@okr/core'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { type PasteBoxMessages, pasteBoxMessages } from './messages.ts'

export interface PasteBoxProps {
  readonly locale: Locale
  /** What was checked last, to go on from. */
  readonly text?: string | undefined
  readonly onCheck: (text: string) => void
  /** Whether somebody comes back to it. */
  readonly hasFocus?: boolean | undefined
  readonly messages?: Partial<PasteBoxMessages> | undefined
  readonly className?: string | undefined
}

/** Takes the answer of a chat app. */
export function PasteBox({ locale, text = '', onCheck, hasFocus = false, messages, className }: PasteBoxProps) {
  const texts = withOwn(pasteBoxMessages[locale], messages)
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [isEmpty, setEmpty] = useState(false)
  useEffect(() => {
    if (hasFocus) box.current?.focus()
  }, [hasFocus])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const pasted = box.current?.value ?? ''
    setEmpty(pasted.trim() === '')
    if (pasted.trim() === '') box.current?.focus()
    else onCheck(pasted)
  }
  return (
    <section className={classes('okr', 'okr-paste', className)} lang={locale} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.title}</h2>
      <p id={`${id}-help`}>{texts.help}</p>
      <form onSubmit={submit} noValidate>
        <label className="okr-hidden" htmlFor={`${id}-text`}>
          {texts.label}
        </label>
        <textarea
          ref={box}
          id={`${id}-text`}
          rows={5}
          defaultValue={text}
          placeholder={texts.label}
          aria-describedby={`${id}-help ${id}-problem`}
          aria-invalid={isEmpty}
          spellCheck={false}
        />
        <p id={`${id}-problem`} className="okr-paste__problem" role="alert">
          {isEmpty ? texts.empty : null}
        </p>
        <button type="submit" className="okr-button">
          {texts.submit}
        </button>
      </form>
    </section>
  )
}
