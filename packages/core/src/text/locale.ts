/** The languages every text exists in. BCP 47 tags. */
export const locales = ['zh-CN', 'en'] as const

export type Locale = (typeof locales)[number]

/** A value in every language; a missing language is a type error. */
export type Localized<T = string> = Readonly<Record<Locale, T>>

/** Whether a value is one of `locales` to the letter; `localeNamed` also takes names. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)
