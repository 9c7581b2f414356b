import type { Locale } from '@okr/core'
import { type GuideParams, type PresetId, presetIds, presetParams } from '@okr/core/params'
import { meant } from './meant.ts'

/** What stands in the form: ids of choices or words as typed, not yet checked. */
export interface GuideDraft {
  readonly industry: string
  readonly companyType: string
  readonly companySize: string
  readonly maturity: string
  readonly focusAreas: readonly string[]
  readonly audience: string
  /** The language of the guide. */
  readonly locale: Locale
}

export type ChoiceParameter = 'companyType' | 'companySize' | 'maturity' | 'audience'

export const emptyDraft = (locale: Locale): GuideDraft => ({
  industry: '',
  companyType: '',
  companySize: '',
  maturity: '',
  focusAreas: [],
  audience: '',
  locale,
})

/** The answers that give these parameters. */
export const draftOf = (params: GuideParams): GuideDraft => ({ ...params, audience: params.audience ?? '' })

/** The sample whose industry stands in the form, as the sample says it. */
const presetOf = ({ industry, locale }: GuideDraft): PresetId | undefined =>
  presetIds.find((id) => presetParams(id, locale).industry === industry)

/** The draft for a guide in another language: own words stay as they are, the industry of a sample is translated. */
export function inLocale(draft: GuideDraft, locale: Locale): GuideDraft {
  const preset = presetOf(draft)
  return { ...draft, locale, ...(preset ? { industry: presetParams(preset, locale).industry } : {}) }
}

/** A company type often says the size too ("中型科技公司（50–250人）"): then the size need not be asked again. */
export function withSize(draft: GuideDraft): GuideDraft {
  if (draft.companySize !== '') return draft
  const size = meant('companySize', draft.companyType)
  return size?.isKnown ? { ...draft, companySize: size.id } : draft
}

/** The focus area that the words name, or else the words. */
export const focusAreaNamed = (words: string): string => meant('focusAreas', words)?.id ?? words
