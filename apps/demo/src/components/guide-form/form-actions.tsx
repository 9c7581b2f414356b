import type { Locale } from '@okr/core'
import { guideFormMessages } from './messages.ts'

interface Props {
  readonly locale: Locale
  /** A guide is there already: the form changes it. */
  readonly updates: boolean
  /** How many messages are shown. */
  readonly problems: number
  readonly onClear: () => void
}

export function FormActions({ locale, updates, problems, onClear }: Props) {
  const texts = guideFormMessages[locale]
  return (
    <div className="okr-form__actions">
      <button type="submit" className="okr-button okr-button--primary">
        {updates ? texts.update : texts.submit}
      </button>
      <button type="button" className="okr-button okr-button--plain" onClick={onClear}>
        {texts.clear}
      </button>
      <p className="okr-form__problems" role="status">
        {problems > 0 ? texts.problems(problems) : ''}
      </p>
    </div>
  )
}
