import type { Locale } from '@okr/core'
import { type GuideParams, type PresetId, presetIds, presetParams } from '@okr/core/params'

/** What stands in the form: ids of choices or words as typed, not yet checked. */
export interface GuideDraft {
  readonly industry: string
  readonly companyType: string
  readonly companySize: string
  readonly maturity: string
  readonly focusAreas: readonly string[]
  readonly audience: string
  readonly locale: Locale
}

export type ChoiceField = 'companyType' | 'companySize' | 'maturity' | 'audience'

export const emptyDraft = (locale: Locale): GuideDraft => ({
  industry: '',
  companyType: '',
  companySize: '',
  maturity: '',
  focusAreas: [],
  audience: '',
  locale,
})

export const draftOf = (params: GuideParams): GuideDraft => ({ ...params, audience: params.audience ?? '' })

/** The sample whose industry stands in the form, as the sample says it. */
const presetOf = ({ industry, locale }: GuideDraft): PresetId | undefined =>
  presetIds.find((id) => presetParams(id, locale).industry === industry)

/** The draft in another language: what a person wrote stays as it is, the industry of a sample is translated. */
export function inLocale(draft: GuideDraft, locale: Locale): GuideDraft {
  const preset = presetOf(draft)
  return { ...draft, locale, ...(preset ? { industry: presetParams(preset, locale).industry } : {}) }
}
