import type { Locale } from '@okr/core'
import { labelOf, type Parameter, parseParams, presetIds, presetParams } from '@okr/core/params'

export interface Understood {
  readonly label: string
  readonly id: string
  /** Whether it is one of the known choices. */
  readonly known: boolean
}

/** What the words of one field are taken for, whatever the other fields hold. */
export function understood(parameter: Parameter, given: string, locale: Locale): Understood | undefined {
  const [preset] = presetIds
  if (given.trim() === '' || !preset) return undefined
  const value = parameter === 'focusAreas' ? [given] : given
  const parsed = parseParams({ ...presetParams(preset, locale), [parameter]: value })
  const found = parsed.ok ? parsed.understood.find((one) => one.parameter === parameter) : undefined
  if (!found) return undefined
  return {
    id: found.understood,
    label: labelOf(parameter, found.understood, locale),
    known: found.recognition !== 'own-words',
  }
}
