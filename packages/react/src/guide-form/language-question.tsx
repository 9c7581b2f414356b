import { choicesOf, localeNamed } from '@okr/core/params'
import { ChoiceField } from '../field/choice-field.tsx'
import { FieldLabel } from '../field/field-parts.tsx'
import { inLocale } from './draft.ts'
import type { QuestionProps } from './question.ts'

export function LanguageQuestion({ form, texts, locale }: QuestionProps) {
  const { label, help } = texts.fields.locale
  return (
    <div className="okr-field">
      <ChoiceField
        legend={<FieldLabel label={label} />}
        help={help}
        choices={choicesOf('locale', locale)}
        value={form.draft.locale}
        onChange={(next) => form.change(inLocale(form.draft, localeNamed(next) ?? form.draft.locale))}
        isInvalid={false}
      />
    </div>
  )
}
