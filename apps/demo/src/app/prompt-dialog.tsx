import type { Locale } from '@okr/core'
import { PromptPreview, type PromptPreviewProps } from '@okr/react/prompt-preview'
import { useEffect, useRef } from 'react'
import { CloseIcon } from './icons.tsx'
import { appMessages } from './messages.ts'

type Prompts = PromptPreviewProps['prompts']

interface Props {
  readonly prompts: Prompts
  readonly onClose: () => void
  readonly locale: Locale
}

/** The prompt in both forms, to be seen before it is taken. */
export function PromptDialog({ prompts, onClose, locale }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const texts = appMessages[locale]
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} onClose={onClose} className="app-dialog" aria-labelledby="prompt-title">
      <div className="app-dialog__head">
        <h2 id="prompt-title">{texts.promptTitle}</h2>
        <button
          type="button"
          className="okr-icon-button"
          aria-label={texts.close}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <p>{texts.promptHelp}</p>
      <PromptPreview prompts={prompts} locale={locale} />
    </dialog>
  )
}
