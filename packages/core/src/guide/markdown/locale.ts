import { isLocale, type Locale } from '../../text/locale.ts'

/** Names the language of a guide that does not show it by its letters. */
export const writeLocale = (locale: Locale): string => `<!-- lang: ${locale} -->`

const named = /^\s{0,99}<!-- lang: ([A-Za-z-]{2,9}) -->/

export const withoutLocale = (markdown: string): string => markdown.replace(named, '')

/** A Chinese text holds many Latin names, an English one few ideographs. */
export function readLocale(markdown: string): Locale {
  const name = named.exec(markdown)?.[1]
  if (isLocale(name)) return name
  let [ideographs, letters] = [0, 0]
  for (let at = 0; at < markdown.length; at++) {
    const code = markdown.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) ideographs++
    else if ((code | 32) >= 97 && (code | 32) <= 122) letters++
  }
  return ideographs * 5 > letters ? 'zh-CN' : 'en'
}
