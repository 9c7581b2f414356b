import { choicesOf, limits } from '@okr/core/params'
import { FieldLabel, FieldNotes } from '../field/field-parts.tsx'
import { FocusPicker } from '../focus-picker/focus-picker.tsx'
import type { FocusPickerMessages } from '../focus-picker/messages.ts'
import { focusAreaNamed } from './draft.ts'
import { errorsOf, type QuestionProps } from './question.ts'

interface Props extends QuestionProps {
  readonly number: number
  readonly pickerMessages: Partial<FocusPickerMessages> | undefined
}

export function FocusQuestion({ number, pickerMessages, ...question }: Props) {
  const { form, texts, locale, id } = question
  const { label, help } = texts.fields.focusAreas
  const errors = errorsOf(question, 'focusAreas')
  const notesId = `${id}-focusAreas-notes`
  return (
    <div className="okr-field">
      <FocusPicker
        legend={<FieldLabel number={number} label={label} />}
        help={help}
        choices={choicesOf('focusAreas', locale)}
        values={form.draft.focusAreas}
        onChange={(focusAreas) => form.change({ focusAreas })}
        recognise={focusAreaNamed}
        limit={limits.focusAreas.max}
        notesId={notesId}
        isInvalid={errors.length > 0}
        locale={locale}
        messages={pickerMessages}
      />
      <FieldNotes id={notesId} errors={errors} />
    </div>
  )
}
