import { type Locale, type Prompt, type PromptTemplate, promptTemplates } from '@okr/core'
import { useEffect, useRef, useState } from 'react'
import { CloseIcon, CopyIcon } from '../lib/icons.tsx'
import { guideActionsMessages } from './messages.ts'

export type Prompts = Readonly<Record<PromptTemplate, Prompt>>

interface Props {
  readonly prompts: Prompts
  readonly onCopy: (prompt: Prompt) => void
  readonly onClose: () => void
  readonly said: string
  readonly locale: Locale
}

/** The prompt in both forms, to be seen before it is taken. */
export function PromptDialog({ prompts, onCopy, onClose, said, locale }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const texts = guideActionsMessages[locale]
  const [chosen, setChosen] = useState<PromptTemplate>('compact')
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const tokens = (template: PromptTemplate) => texts.tokens(prompts[template].tokens.toLocaleString(locale))
  return (
    <dialog ref={dialog} onClose={onClose} className="okr-dialog" aria-labelledby="okr-prompt-title">
      <div className="okr-dialog__head">
        <h2 id="okr-prompt-title">{texts.promptTitle}</h2>
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
      <fieldset className="okr-prompt__templates">
        <legend className="okr-hidden">{texts.promptTitle}</legend>
        {promptTemplates.map((template) => (
          <label key={template} className="okr-choice__option">
            <input
              type="radio"
              name="okr-prompt"
              value={template}
              checked={chosen === template}
              onChange={() => setChosen(template)}
            />
            <span className="okr-choice__label">
              {texts.template[template]} <span className="okr-prompt__tokens">{tokens(template)}</span>
            </span>
            <span className="okr-choice__help">{texts.templateHelp[template]}</span>
          </label>
        ))}
      </fieldset>
      {/* Long prompts scroll, so the keyboard must be able to reach them. */}
      <pre className="okr-prompt__preview" tabIndex={0} role="region" aria-label={texts.preview}>
        {prompts[chosen].text}
      </pre>
      <div className="okr-dialog__actions">
        <button type="button" className="okr-button okr-button--primary" onClick={() => onCopy(prompts[chosen])}>
          <CopyIcon />
          {texts.copy}
        </button>
        <p role="status" className="okr-actions__said">
          {said}
        </p>
      </div>
    </dialog>
  )
}
