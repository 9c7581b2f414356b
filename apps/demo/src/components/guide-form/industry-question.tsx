import { fieldTexts } from '@okr/core/params'
import { ComboBox } from '../combo-box/combo-box.tsx'
import type { Suggestion } from '../combo-box/use-suggestions.ts'
import type { GuideDraft } from './draft.ts'
import { FieldLabel, FieldNotes } from './field.tsx'
import { guideFormMessages } from './messages.ts'

interface Props {
  readonly number: number
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
  readonly onLeave: () => void
  readonly errors: readonly string[]
  readonly id: string
  readonly suggestions: readonly Suggestion[]
  /** Names of the packs that fit the words; undefined while that is not known. */
  readonly packsFor: ((industry: string) => readonly string[]) | undefined
}

export function IndustryQuestion(props: Props) {
  const { number, draft, onChange, onLeave, errors, id, suggestions, packsFor } = props
  const { locale, industry } = draft
  const texts = guideFormMessages[locale]
  const { label, help, placeholder } = fieldTexts.industry
  const packs = industry.trim().length > 1 ? packsFor?.(industry) : undefined
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(packs ?? [])
  return (
    <div className="okr-field">
      <div className="okr-field__head">
        <label htmlFor={`${id}-input`}>
          <FieldLabel number={number} label={label[locale]} />
        </label>
        <p className="okr-field__help" id={`${id}-help`}>
          {help[locale]}
        </p>
      </div>
      <ComboBox
        id={`${id}-input`}
        value={industry}
        onChange={(next) => onChange({ ...draft, industry: next })}
        onBlur={onLeave}
        suggestions={suggestions}
        listLabel={texts.suggestions}
        placeholder={placeholder[locale]}
        describedBy={`${id}-help ${id}-notes`}
        invalid={errors.length > 0}
      />
      <FieldNotes
        id={`${id}-notes`}
        errors={errors}
        understood={packs && (packs.length > 0 ? texts.packsFound(names) : texts.noPack)}
      />
    </div>
  )
}
