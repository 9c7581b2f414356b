import type { GuideFormMessages } from './messages.ts'
import type { FormProgress } from './slots.ts'

interface Props {
  readonly texts: GuideFormMessages
  /** A guide is there already: the form changes it. */
  readonly updates: boolean
  readonly progress: FormProgress | undefined
  readonly isDisabled: boolean
  /** How many messages are shown. */
  readonly problems: number
  readonly onClear: () => void
  readonly onCancel: (() => void) | undefined
}

export function FormActions({ texts, updates, progress, isDisabled, problems, onClear, onCancel }: Props) {
  return (
    <div className="okr-form__actions">
      {/* Stays where it is while a guide is written, so that the focus does. */}
      <button
        type="submit"
        className="okr-button okr-button--primary"
        disabled={isDisabled}
        aria-disabled={progress ? true : undefined}
      >
        {updates ? texts.update : texts.submit}
      </button>
      {onCancel ? (
        <button type="button" className="okr-button" onClick={onCancel}>
          {progress ? texts.stop : texts.cancel}
        </button>
      ) : null}
      {progress ? null : (
        <button type="button" className="okr-button okr-button--plain" disabled={isDisabled} onClick={onClear}>
          {texts.clear}
        </button>
      )}
      {progress ? <Progress {...progress} /> : null}
      <p className={problems > 0 ? 'okr-form__problems' : 'okr-hidden'} role="status">
        {problems > 0 ? texts.problems(problems) : (progress?.text ?? '')}
      </p>
    </div>
  )
}

/** What is said of it is said by the status beside it. */
function Progress({ share, text }: FormProgress) {
  return (
    <div className="okr-form__progress">
      <span aria-hidden="true">{text}</span>
      <progress aria-label={text} {...(share === undefined ? {} : { value: share, max: 1 })} />
    </div>
  )
}
