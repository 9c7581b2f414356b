import { cleanText } from '../text/clean.ts'
import type { Parameter } from './parameter.ts'
import type { Recogniser } from './recognise.ts'
import { recognisers } from './recognisers.ts'

/** Beyond this many characters a value is certainly refused, so it is not looked into. */
const longest = 1000

/** A value as the schema will see it: words cleaned, numbers as words, anything else as it is. */
export const asText = (value: unknown): unknown =>
  typeof value === 'string' && value.length <= longest
    ? cleanText(value)
    : typeof value === 'number'
      ? String(value)
      : value

/** The id that the words name; otherwise the cleaned words, for the schema to accept or refuse. */
const named = (find: Recogniser<string>) => (value: unknown) => {
  const text = asText(value)
  return typeof text === 'string' && text.length <= longest ? (find(text)?.id ?? text) : text
}

/** A list, or one text whose items are separated by commas, semicolons, 、 or line ends. */
export function splitList(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value.length <= longest ? value.split(/[,，、;；\n]/u).filter((item) => item.trim() !== '') : [value]
}

/** Repeated items count once, however they were spelt. */
function focusAreaList(value: unknown): unknown {
  const list = splitList(value)
  return Array.isArray(list) ? [...new Set(list.map(named(recognisers.focusAreas)))] : list
}

/** For each parameter, from what people write to the canonical value. Total: what it can't read it hands on. */
export const normalise: Readonly<Record<Parameter, (value: unknown) => unknown>> = {
  industry: asText,
  companyType: named(recognisers.companyType),
  companySize: named(recognisers.companySize),
  maturity: named(recognisers.maturity),
  focusAreas: focusAreaList,
  audience: (value) => (value === null || value === '' ? undefined : named(recognisers.audience)(value)),
  locale: named(recognisers.locale),
}
