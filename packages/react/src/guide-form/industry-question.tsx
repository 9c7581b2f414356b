import type { ComponentType } from 'react'
import type { Suggestion } from '../combo-box/suggestion.ts'
import { FieldLabel, FieldNotes } from '../field/field-parts.tsx'
import { errorsOf, type QuestionProps } from './question.ts'
import type { IndustryFieldProps } from './slots.ts'

interface Props extends QuestionProps {
  readonly number: number
  readonly suggestions: readonly Suggestion[]
  readonly industryNote: ((industry: string) => string | undefined) | undefined
  readonly field: ComponentType<IndustryFieldProps>
}

export function IndustryQuestion({ number, suggestions, industryNote, field: Field, ...question }: Props) {
  const { form, texts, id } = question
  const { industry } = form.draft
  const { label, help, placeholder } = texts.fields.industry
  const errors = errorsOf(question, 'industry')
  const ids = { field: `${id}-industry`, help: `${id}-industry-help`, notes: `${id}-industry-notes` }
  return (
    <div className="okr-field">
      <div className="okr-field__head">
        <label htmlFor={ids.field}>
          <FieldLabel number={number} label={label} />
        </label>
        <p className="okr-field__help" id={ids.help}>
          {help}
        </p>
      </div>
      <Field
        id={ids.field}
        value={industry}
        onChange={(next) => form.change({ industry: next })}
        onBlur={() => form.leave('industry')}
        suggestions={suggestions}
        listLabel={texts.suggestions}
        placeholder={placeholder}
        describedBy={`${ids.help} ${ids.notes}`}
        isInvalid={errors.length > 0}
        isRequired
      />
      <FieldNotes id={ids.notes} errors={errors} understood={industryNote?.(industry)} />
    </div>
  )
}
