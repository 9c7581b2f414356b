import { type Locale, locales } from '@okr/core'

const isLocalized = (value: object): boolean => {
  const keys = Object.keys(value)
  return keys.length === locales.length && locales.every((locale) => keys.includes(locale))
}

/**
 * The same data with the texts of one language only. The type stays: whoever reads the data reads it by one locale,
 * and a reader of the other would find `undefined`.
 */
export function inOneLanguage<T>(value: T, locale: Locale): T {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, locale)) as T
  if (value === null || typeof value !== 'object') return value
  if (isLocalized(value)) return { [locale]: (value as Record<string, unknown>)[locale] } as T
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneLanguage(inner, locale)])) as T
}
