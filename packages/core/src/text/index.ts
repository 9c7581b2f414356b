export { cleanText, comparable } from './clean.ts'
export { isLocale, type Locale, type Localized, locales } from './locale.ts'
