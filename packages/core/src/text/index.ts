export { cleanText, comparable } from './clean.ts'
export { csvCell, csvRows, csvText } from './csv.ts'
export { isLocale, type Locale, type Localized, locales } from './locale.ts'
