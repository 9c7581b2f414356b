import type { Locale, Localized } from '@okr/core'

/** The language of the terminal, as POSIX says it: the first of these variables that is set. */
export function terminalLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const language = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  return language?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

/** A message in a language, with its `{slots}` filled. */
export const message = (text: Localized, locale: Locale, values: Readonly<Record<string, string>> = {}): string =>
  text[locale].replaceAll(/\{(\w+)\}/gu, (slot, key: string) =>
    Object.hasOwn(values, key) ? (values[key] ?? '') : slot,
  )
