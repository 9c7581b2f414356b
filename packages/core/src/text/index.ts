export { isLocale, type Locale, type Localized, locales } from './locale.ts'
