import { choicesOf, labelOf } from '@okr/core/params'
import { ChoiceField } from '../field/choice-field.tsx'
import { FieldLabel, FieldNotes } from '../field/field-parts.tsx'
import type { ChoiceParameter } from './draft.ts'
import { meant } from './meant.ts'
import { errorsOf, type QuestionProps } from './question.ts'

interface Props extends QuestionProps {
  readonly parameter: ChoiceParameter
  readonly number?: number
}

/** One question of the form with a few known answers. Only the optional one has an answer for "any". */
export function ChoiceQuestion({ parameter, number, ...question }: Props) {
  const { form, texts, locale, id } = question
  const { label, help, placeholder } = texts.fields[parameter]
  const known = choicesOf(parameter, locale)
  const isOptional = parameter === 'audience'
  const choices = isOptional ? [{ id: '', label: placeholder }, ...known] : known
  const value = form.draft[parameter]
  const words = choices.some((choice) => choice.id === value) ? undefined : meant(parameter, value)
  const errors = errorsOf(question, parameter)
  const notesId = `${id}-${parameter}-notes`
  return (
    <div className="okr-field">
      <ChoiceField
        legend={<FieldLabel number={number} label={label} />}
        help={help}
        choices={choices}
        value={value}
        onChange={(next) => form.change({ [parameter]: next })}
        onBlur={() => form.leave(parameter)}
        understood={words?.isKnown ? words.id : undefined}
        {...(isOptional ? {} : { ownWords: { label: texts.ownWords, placeholder } })}
        notesId={notesId}
        isInvalid={errors.length > 0}
      />
      <FieldNotes
        id={notesId}
        errors={errors}
        understood={
          words && (words.isKnown ? texts.understoodAs(labelOf(parameter, words.id, locale)) : texts.asWritten)
        }
      />
    </div>
  )
}
