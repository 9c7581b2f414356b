import type { Locale } from '@okr/core'
import type { KeyResultFields } from '@okr/core/kr'
import { useState } from 'react'
import { CloseIcon, PlusIcon } from '../lib/icons.tsx'
import { type DraftField, type KeyResultDraft, without } from './draft.ts'
import { FieldEditor } from './field-editor.tsx'
import { type FieldValue, fieldValues, stated } from './field-values.ts'
import type { KeyResultInputMessages } from './messages.ts'
import type { Linter } from './use-linter.ts'

interface Props {
  readonly draft: KeyResultDraft
  readonly read: KeyResultFields
  readonly linter: Linter
  readonly onChange: (draft: KeyResultDraft) => void
  readonly disabled: boolean | undefined
  readonly locale: Locale
  readonly texts: KeyResultInputMessages
}

/** What was read of the sentence, each field a chip that can be corrected, missing ones to be added. */
export function FieldChips({ draft, read, linter, onChange, disabled, locale, texts }: Props) {
  const [editing, setEditing] = useState<DraftField | null>(null)
  return (
    <ul className="okr-chips" aria-label={texts.fields}>
      {fieldValues(draft, read, locale).map((value) => (
        <li key={value.field} className="okr-chip" data-origin={value.origin} data-field={value.field}>
          {editing === value.field ? (
            <FieldEditor
              value={value}
              texts={texts}
              onSave={(words) => {
                const next = stated(draft, value.field, words, linter)
                if (next) onChange(next)
                return next !== undefined
              }}
              onClose={() => setEditing(null)}
            />
          ) : (
            <Chip
              value={value}
              texts={texts}
              disabled={disabled}
              onEdit={() => setEditing(value.field)}
              onTakeBack={() => onChange(without(draft, value.field))}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface ChipProps {
  readonly value: FieldValue
  readonly texts: KeyResultInputMessages
  readonly disabled: boolean | undefined
  readonly onEdit: () => void
  readonly onTakeBack: () => void
}

function Chip({ value: { field, origin, shown }, texts, disabled, onEdit, onTakeBack }: ChipProps) {
  const name = texts.field[field]
  if (origin === 'missing') {
    return (
      <button type="button" className="okr-chip__value" disabled={disabled} onClick={onEdit}>
        <PlusIcon />
        <span className="okr-hidden">{texts.state}</span> {name}
      </button>
    )
  }
  const words = field === 'direction' ? texts.direction[shown as keyof typeof texts.direction] : shown
  return (
    <>
      <button type="button" className="okr-chip__value" disabled={disabled} onClick={onEdit}>
        <span className="okr-chip__name">{name}</span> <span className="okr-chip__words">{words}</span>{' '}
        <span className="okr-hidden">{origin === 'stated' ? texts.correctStated : texts.correct}</span>
      </button>
      {origin === 'stated' ? (
        <button
          type="button"
          className="okr-chip__reset"
          aria-label={texts.takeBack(name)}
          disabled={disabled}
          onClick={onTakeBack}
        >
          <CloseIcon />
        </button>
      ) : null}
    </>
  )
}
