import type { Locale, Prompt, PromptTemplate } from '@okr/core'
import { useId, useState } from 'react'
import { classes } from '../lib/classes.ts'
import { CopyIcon } from '../lib/icons.tsx'
import { withOwn } from '../lib/messages.ts'
import { useAnnouncement } from '../lib/use-announcement.ts'
import { type PromptPreviewMessages, promptPreviewMessages } from './messages.ts'

export interface PromptPreviewProps {
  /** One or both forms of the prompt; the first is shown first. */
  readonly prompts: Readonly<Partial<Record<PromptTemplate, Prompt>>>
  readonly onCopy?: ((prompt: Prompt) => void) | undefined
  readonly locale: Locale
  readonly messages?: Partial<PromptPreviewMessages> | undefined
  readonly className?: string | undefined
}

const templates = ['compact', 'grounded'] as const satisfies readonly PromptTemplate[]

/** A prompt to be seen before it is taken: its size, its words, and a button that copies them. */
export function PromptPreview({ prompts, onCopy, locale, messages, className }: PromptPreviewProps) {
  const texts = withOwn(promptPreviewMessages[locale], messages)
  const { said, say } = useAnnouncement()
  const there = templates.filter((template) => prompts[template])
  const [wanted, setWanted] = useState<PromptTemplate>('compact')
  const chosen = there.find((template) => template === wanted) ?? there[0]
  const prompt = chosen && prompts[chosen]
  if (!prompt) return null
  const copy = () =>
    navigator.clipboard.writeText(prompt.text).then(
      () => {
        say(texts.copied(prompt.tokens.toLocaleString(locale)))
        onCopy?.(prompt)
      },
      () => say(texts.copyFailed),
    )
  return (
    <div className={classes('okr', 'okr-prompt', className)} lang={locale} role="group" aria-label={texts.title}>
      {there.length > 1 ? (
        <Templates prompts={prompts} chosen={chosen} onChoose={setWanted} locale={locale} texts={texts} />
      ) : (
        <p className="okr-prompt__tokens">{texts.tokens(prompt.tokens.toLocaleString(locale))}</p>
      )}
      {/* Long prompts scroll, so the keyboard must be able to reach them. */}
      <pre className="okr-prompt__preview" tabIndex={0} role="region" aria-label={texts.preview}>
        {prompt.text}
      </pre>
      <div className="okr-prompt__actions">
        <button type="button" className="okr-button okr-button--primary" onClick={copy}>
          <CopyIcon />
          {texts.copy}
        </button>
        <p role="status" className="okr-prompt__said">
          {said}
        </p>
      </div>
    </div>
  )
}

interface TemplatesProps extends Pick<PromptPreviewProps, 'prompts' | 'locale'> {
  readonly chosen: PromptTemplate
  readonly onChoose: (template: PromptTemplate) => void
  readonly texts: PromptPreviewMessages
}

function Templates({ prompts, chosen, onChoose, locale, texts }: TemplatesProps) {
  const name = useId()
  return (
    <fieldset className="okr-prompt__templates">
      <legend className="okr-hidden">{texts.title}</legend>
      {templates.map((template) => (
        <label key={template} className="okr-prompt__template">
          <input
            type="radio"
            name={name}
            value={template}
            checked={chosen === template}
            onChange={() => onChoose(template)}
          />
          <span className="okr-prompt__name">
            {texts.template[template]}{' '}
            <span className="okr-prompt__tokens">
              {texts.tokens((prompts[template]?.tokens ?? 0).toLocaleString(locale))}
            </span>
          </span>
          <span className="okr-prompt__help">{texts.templateHelp[template]}</span>
        </label>
      ))}
    </fieldset>
  )
}
