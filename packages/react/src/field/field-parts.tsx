interface LabelProps {
  readonly number?: number | undefined
  readonly label: string
}

/** The question's number and name. The number is for the eyes: it is no part of the name. */
export function FieldLabel({ number, label }: LabelProps) {
  return (
    <span className="okr-field__label">
      {number === undefined ? null : (
        <span className="okr-field__number" aria-hidden="true">
          {number}
        </span>
      )}
      {label}
    </span>
  )
}

interface NotesProps {
  readonly id: string
  readonly understood?: string | undefined
  readonly errors: readonly string[]
}

/** What stands below a field: its errors, or else what was understood. */
export function FieldNotes({ id, understood, errors }: NotesProps) {
  return (
    <div className="okr-field__notes" id={id}>
      {errors.map((error) => (
        <p key={error} className="okr-field__error">
          {error}
        </p>
      ))}
      {errors.length === 0 && understood ? <p className="okr-field__understood">{understood}</p> : null}
    </div>
  )
}
