import { cleanText } from '../text/clean.ts'
import type { Parameter } from './parameter.ts'
import { type Recognised, recognise } from './recognise.ts'
import { recogniseLocale } from './recognise-locale.ts'
import { recogniseSize } from './recognise-size.ts'
import { audienceVocabulary } from './vocabularies/audience.ts'
import { companyTypeVocabulary } from './vocabularies/company-type.ts'
import { focusAreaVocabulary } from './vocabularies/focus-area.ts'
import { maturityVocabulary } from './vocabularies/maturity.ts'

/** Beyond this many characters a value is certainly refused, so it is not looked into. */
const longest = 1000

const asText = (value: unknown): unknown =>
  typeof value === 'string' && value.length <= longest
    ? cleanText(value)
    : typeof value === 'number'
      ? String(value)
      : value

/** The id that the words name; otherwise the cleaned words, for the schema to accept or refuse. */
const named = (find: (text: string) => Recognised<string> | undefined) => (value: unknown) => {
  const text = asText(value)
  return typeof text === 'string' && text.length <= longest ? (find(text)?.id ?? text) : text
}

/** A list, or one text whose items are separated by commas, semicolons, 、 or line ends. */
export const splitList = (value: unknown): unknown =>
  typeof value === 'string' && value.length <= longest
    ? value.split(/[,，、;；\n]/u).filter((item) => item.trim() !== '')
    : value

/** Repeated items count once, however they were spelt. */
function focusAreaList(value: unknown): unknown {
  const list = splitList(value)
  return Array.isArray(list) ? [...new Set(list.map(named(recogniseFocusArea)))] : list
}

/** Only a whole name makes a focus area a known one: "供应链协同" is the reader's own, though it holds "协同". */
export function recogniseFocusArea(text: string): Recognised<string> | undefined {
  const found = recognise(text, focusAreaVocabulary)
  return found?.recognition === 'nearest' ? undefined : found
}

/** For each parameter, from what people write to the canonical value. Total: what it can't read it hands on. */
export const normalise: Readonly<Record<Parameter, (value: unknown) => unknown>> = {
  industry: asText,
  companyType: named((text) => recognise(text, companyTypeVocabulary)),
  companySize: named(recogniseSize),
  maturity: named((text) => recognise(text, maturityVocabulary)),
  focusAreas: focusAreaList,
  audience: (value) =>
    value === null || value === '' ? undefined : named((text) => recognise(text, audienceVocabulary))(value),
  locale: named(recogniseLocale),
}
