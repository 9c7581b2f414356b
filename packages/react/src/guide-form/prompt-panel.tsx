import type { Locale } from '@okr/core'
import type { GuideParams } from '@okr/core/params'
import { type ComponentType, lazy, Suspense, useState } from 'react'
import type { GuideFormMessages } from './messages.ts'
import type { PromptSlotProps } from './slots.ts'

/** Templates and the counting of tokens weigh as much as the form: they come when somebody asks for the prompt. */
export const LazyPrompt = lazy(() => import('./live-prompt.tsx'))

interface Props {
  /** Undefined while the answers make no guide. */
  readonly params: GuideParams | undefined
  readonly content: ComponentType<PromptSlotProps>
  readonly locale: Locale
  readonly texts: GuideFormMessages
}

/** The prompt for the answers, folded away until somebody wants it. */
export function PromptPanel({ params, content: Content, locale, texts }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="okr-form__prompt" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.prompt}</summary>
      {isOpen && params ? (
        <Suspense fallback={<p className="okr-form__quiet">{texts.loadingPrompt}</p>}>
          <Content params={params} locale={locale} />
        </Suspense>
      ) : null}
      {isOpen && !params ? <p className="okr-form__quiet">{texts.noPrompt}</p> : null}
    </details>
  )
}
