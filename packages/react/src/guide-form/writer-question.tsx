import { ChoiceField } from '../field/choice-field.tsx'
import { FieldLabel } from '../field/field-parts.tsx'
import type { GuideFormMessages } from './messages.ts'

/** Who is to write the guide. */
export interface WriterChoice {
  /** Models at hand, by their ids; the composer always is. */
  readonly models: readonly string[]
  /** The model chosen; null for the composer. */
  readonly value: string | null
  readonly onChange: (model: string | null) => void
}

interface Props extends WriterChoice {
  readonly texts: GuideFormMessages
}

/** No id of a model: the composer's. */
const composer = ''

export function WriterQuestion({ models, value, onChange, texts }: Props) {
  const { label, help, composed, composedHelp, modelHelp } = texts.writer
  const choices = [
    { id: composer, label: composed, help: composedHelp },
    ...models.map((id) => ({ id, label: id, help: modelHelp })),
  ]
  return (
    <div className="okr-field">
      <ChoiceField
        legend={<FieldLabel label={label} />}
        help={help}
        choices={choices}
        value={value ?? composer}
        onChange={(id) => onChange(id === composer ? null : id)}
        isInvalid={false}
      />
    </div>
  )
}
