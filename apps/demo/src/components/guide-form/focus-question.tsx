import { choicesOf, fieldTexts, labelOf, limits } from '@okr/core/params'
import { FocusPicker } from '../focus-picker/focus-picker.tsx'
import type { GuideDraft } from './draft.ts'
import { FieldLabel, FieldNotes } from './field.tsx'
import { understood } from './understood.ts'

interface Props {
  readonly number: number
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
  readonly errors: readonly string[]
  readonly id: string
}

export function FocusQuestion({ number, draft, onChange, errors, id }: Props) {
  const { locale, focusAreas } = draft
  const { label, help } = fieldTexts.focusAreas
  return (
    <div className="okr-field" data-invalid={errors.length > 0 || undefined}>
      <FocusPicker
        legend={<FieldLabel number={number} label={label[locale]} />}
        help={help[locale]}
        choices={choicesOf('focusAreas', locale)}
        values={focusAreas}
        onChange={(next) => onChange({ ...draft, focusAreas: next })}
        recognise={(words) => understood('focusAreas', words, locale)?.id ?? words}
        label={(value) => labelOf('focusAreas', value, locale)}
        limit={limits.focusAreas.max}
        notesId={`${id}-notes`}
        locale={locale}
      />
      <FieldNotes id={`${id}-notes`} errors={errors} />
    </div>
  )
}
