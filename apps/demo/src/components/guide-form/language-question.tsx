import { isLocale } from '@okr/core'
import { choicesOf, fieldTexts } from '@okr/core/params'
import { ChoiceField } from '../choice-field/choice-field.tsx'
import { type GuideDraft, inLocale } from './draft.ts'
import { FieldHead } from './field.tsx'

interface Props {
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
  readonly id: string
}

export function LanguageQuestion({ draft, onChange, id }: Props) {
  const { locale } = draft
  const { label, help } = fieldTexts.locale
  return (
    <div className="okr-field">
      <ChoiceField
        legend={<FieldHead label={label[locale]} help={help[locale]} helpId={`${id}-help`} />}
        choices={choicesOf('locale', locale)}
        value={locale}
        onChange={(next) => isLocale(next) && onChange(inLocale(draft, next))}
        describedBy={`${id}-help`}
        invalid={false}
      />
    </div>
  )
}
