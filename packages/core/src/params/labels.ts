import type { Locale } from '../text/locale.ts'
import type { Parameter } from './parameter.ts'
import { audienceVocabulary } from './vocabularies/audience.ts'
import { companySizeVocabulary } from './vocabularies/company-size.ts'
import { companyTypeVocabulary } from './vocabularies/company-type.ts'
import type { Vocabulary, VocabularyEntry } from './vocabularies/entry.ts'
import { focusAreaVocabulary } from './vocabularies/focus-area.ts'
import { maturityVocabulary } from './vocabularies/maturity.ts'

const localeVocabulary: Vocabulary<'zh-CN' | 'en'> = {
  'zh-CN': { label: { 'zh-CN': '简体中文', en: 'Chinese (simplified)' }, aliases: [] },
  en: { label: { 'zh-CN': '英文', en: 'English' }, aliases: [] },
}

const vocabularies: Readonly<Partial<Record<Parameter, Readonly<Record<string, VocabularyEntry>>>>> = {
  companyType: companyTypeVocabulary,
  companySize: companySizeVocabulary,
  maturity: maturityVocabulary,
  focusAreas: focusAreaVocabulary,
  audience: audienceVocabulary,
  locale: localeVocabulary,
}

/** One choice as a form shows it. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly help?: string
}

/** The known choices of a parameter in their order; none for a parameter of free words. */
export function choicesOf(parameter: Parameter, locale: Locale): Choice[] {
  return Object.entries(vocabularies[parameter] ?? {}).map(([id, { label, help }]) => ({
    id,
    label: label[locale],
    ...(help ? { help: help[locale] } : {}),
  }))
}

/** A value as a reader sees it: the label of a known choice, or the reader's own words. */
export function labelOf(parameter: Parameter, value: string, locale: Locale): string {
  const vocabulary = vocabularies[parameter] ?? {}
  // Own words may be "constructor": only the vocabulary's own entries count.
  return (Object.hasOwn(vocabulary, value) ? vocabulary[value]?.label[locale] : undefined) ?? value
}
