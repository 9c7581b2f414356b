import type { Locale } from '@okr/core'
import type { GuideParams, PresetId } from '@okr/core/params'
import type { ComponentType } from 'react'
import type { Suggestion } from '../combo-box/suggestion.ts'

/** How far a guide that is being written has come. */
export interface FormProgress {
  /** 0 to 1; not given where nobody knows. */
  readonly share?: number | undefined
  /** What is being done: "Section 3 of 8". */
  readonly text: string
}

/** What stands in for the combobox of the industry gets what the combobox gets. */
export interface IndustryFieldProps {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
  readonly suggestions: readonly Suggestion[]
  readonly listLabel: string
  readonly placeholder: string
  readonly describedBy: string
  readonly isInvalid: boolean
  readonly isRequired: boolean
}

export interface SamplesSlotProps {
  readonly title: string
  readonly onChoose: (id: PresetId) => void
  readonly isDisabled: boolean
  readonly locale: Locale
}

export interface PromptSlotProps {
  readonly params: GuideParams
  readonly locale: Locale
}

/** Parts of the form that a host may replace; `null` leaves a part away. */
export interface GuideFormSlots {
  readonly industry: ComponentType<IndustryFieldProps>
  readonly samples: ComponentType<SamplesSlotProps> | null
  /** What opens under "prompt", once the answers are good. */
  readonly prompt: ComponentType<PromptSlotProps> | null
}
