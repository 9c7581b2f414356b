import type { Parameter } from './parameter.ts'
import { type Recogniser, recogniser } from './recognise.ts'
import { recogniseLocale } from './recognise-locale.ts'
import { recogniseSize } from './recognise-size.ts'
import { audienceVocabulary } from './vocabularies/audience.ts'
import { companyTypeVocabulary } from './vocabularies/company-type.ts'
import { focusAreaVocabulary } from './vocabularies/focus-area.ts'
import { maturityVocabulary } from './vocabularies/maturity.ts'

const anyFocusArea = recogniser(focusAreaVocabulary)

/** Only a whole name makes a focus area a known one: "供应链协同" is the reader's own, though it holds "协同". */
const wholeFocusArea: Recogniser<string> = (text) => {
  const found = anyFocusArea(text)
  return found?.recognition === 'nearest' ? undefined : found
}

/** For each parameter, how its choices are recognised in words. An industry has no choices. */
export const recognisers: Readonly<Record<Parameter, Recogniser<string>>> = {
  industry: () => undefined,
  companyType: recogniser(companyTypeVocabulary),
  companySize: recogniseSize,
  maturity: recogniser(maturityVocabulary),
  focusAreas: wholeFocusArea,
  audience: recogniser(audienceVocabulary),
  locale: recogniseLocale,
}
