import { isLocale } from '@okr/core'
import { choicesOf, fieldTexts } from '@okr/core/params'
import { ChoiceField } from '../choice-field/choice-field.tsx'
import { type GuideDraft, inLocale } from './draft.ts'
import { FieldLabel } from './field.tsx'

interface Props {
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
}

export function LanguageQuestion({ draft, onChange }: Props) {
  const { locale } = draft
  const { label, help } = fieldTexts.locale
  return (
    <div className="okr-field">
      <ChoiceField
        legend={<FieldLabel label={label[locale]} />}
        help={help[locale]}
        choices={choicesOf('locale', locale)}
        value={locale}
        onChange={(next) => isLocale(next) && onChange(inLocale(draft, next))}
        invalid={false}
      />
    </div>
  )
}
