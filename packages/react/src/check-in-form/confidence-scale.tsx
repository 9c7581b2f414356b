import { useId } from 'react'
import type { CheckInFormMessages } from './messages.ts'

interface Props {
  readonly value: number | null
  readonly onChange: (value: number) => void
  readonly texts: CheckInFormMessages
  readonly errorId: string | undefined
}

const steps = Array.from({ length: 10 }, (_, index) => index + 1)

/** 1 to 10, native radio buttons: the arrow keys move. */
export function ConfidenceScale({ value, onChange, texts, errorId }: Props) {
  const name = useId()
  return (
    <fieldset className="okr-scale" aria-describedby={errorId}>
      <legend>{texts.confidence}</legend>
      <div className="okr-scale__steps">
        {steps.map((step) => (
          <label key={step} className="okr-scale__step" data-invalid={errorId !== undefined || undefined}>
            <input type="radio" name={name} value={step} checked={value === step} onChange={() => onChange(step)} />
            {step}
          </label>
        ))}
      </div>
      <p className="okr-scale__ends" aria-hidden="true">
        <span>{texts.unlikely}</span>
        <span>{texts.certain}</span>
      </p>
    </fieldset>
  )
}
