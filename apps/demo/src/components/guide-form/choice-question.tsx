import { choicesOf, fieldTexts } from '@okr/core/params'
import { ChoiceField } from '../choice-field/choice-field.tsx'
import type { ChoiceField as ChoiceParameter, GuideDraft } from './draft.ts'
import { FieldLabel, FieldNotes } from './field.tsx'
import { guideFormMessages } from './messages.ts'
import { understood } from './understood.ts'

interface Props {
  readonly parameter: ChoiceParameter
  readonly number?: number
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
  readonly onLeave: () => void
  readonly errors: readonly string[]
  readonly id: string
}

/** One question of the form with a few known answers. Only the optional one has an answer for "any". */
export function ChoiceQuestion({ parameter, number, draft, onChange, onLeave, errors, id }: Props) {
  const { locale } = draft
  const texts = guideFormMessages[locale]
  const { label, help, placeholder } = fieldTexts[parameter]
  const known = choicesOf(parameter, locale)
  const optional = parameter === 'audience'
  const choices = optional ? [{ id: '', label: placeholder[locale] }, ...known] : known
  const value = draft[parameter]
  const meant = choices.some((choice) => choice.id === value) ? undefined : understood(parameter, value, locale)
  return (
    <div className="okr-field">
      <ChoiceField
        legend={<FieldLabel number={number} label={label[locale]} />}
        help={help[locale]}
        choices={choices}
        value={value}
        onChange={(next) => onChange({ ...draft, [parameter]: next })}
        onBlur={onLeave}
        understood={meant?.known ? meant.id : undefined}
        {...(optional ? {} : { ownWords: { label: texts.ownWords, placeholder: placeholder[locale] } })}
        notesId={`${id}-notes`}
        invalid={errors.length > 0}
      />
      <FieldNotes
        id={`${id}-notes`}
        errors={errors}
        understood={meant && (meant.known ? texts.understoodAs(meant.label) : texts.asWritten)}
      />
    </div>
  )
}
