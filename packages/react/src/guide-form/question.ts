import type { Locale } from '@okr/core'
import type { Parameter } from '@okr/core/params'
import type { GuideFormMessages } from './messages.ts'
import type { GuideFormState } from './use-guide-form.ts'

/** What every question of the form is given. */
export interface QuestionProps {
  readonly form: GuideFormState
  readonly texts: GuideFormMessages
  /** The language of the reader. */
  readonly locale: Locale
  /** Starts the ids of the form. */
  readonly id: string
}

/** The messages of a question, in words. */
export const errorsOf = ({ form, texts }: QuestionProps, parameter: Parameter): readonly string[] =>
  form.issuesOf(parameter).map(texts.issue)
