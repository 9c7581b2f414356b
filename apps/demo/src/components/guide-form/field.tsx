interface NotesProps {
  /** Prefix of the ids that `aria-describedby` names. */
  readonly id: string
  readonly understood?: string | undefined
  readonly errors: readonly string[]
}

/** What stands below a field: its errors, or else what was understood. */
export function FieldNotes({ id, understood, errors }: NotesProps) {
  return (
    <div className="okr-field__notes" id={`${id}-notes`}>
      {errors.map((error) => (
        <p key={error} className="okr-field__error">
          {error}
        </p>
      ))}
      {errors.length === 0 && understood ? <p className="okr-field__understood">{understood}</p> : null}
    </div>
  )
}

interface HeadProps {
  readonly number?: number | undefined
  readonly label: string
  readonly help: string
  readonly helpId: string
}

/** The question: its number, its name and one line of help. */
export function FieldHead({ number, label, help, helpId }: HeadProps) {
  return (
    <span className="okr-field__head">
      <span className="okr-field__label">
        {number === undefined ? null : <span className="okr-field__number">{number}</span>}
        {label}
      </span>
      <span className="okr-field__help" id={helpId}>
        {help}
      </span>
    </span>
  )
}
