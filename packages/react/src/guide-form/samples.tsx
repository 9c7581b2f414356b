import { presetIds, presetLabel } from '@okr/core/params'
import { useId } from 'react'
import type { SamplesSlotProps } from './slots.ts'

/** The sample requests: one press fills the form. */
export function Samples({ title, onChoose, isDisabled, locale }: SamplesSlotProps) {
  const id = useId()
  return (
    <div className="okr-form__samples" role="group" aria-labelledby={id}>
      <span id={id} className="okr-form__samples-title">
        {title}
      </span>
      {presetIds.map((preset) => (
        <button
          key={preset}
          type="button"
          className="okr-form__sample"
          disabled={isDisabled}
          onClick={() => onChoose(preset)}
        >
          {presetLabel(preset, locale)}
        </button>
      ))}
    </div>
  )
}
