import { isLocale, type Locale } from '../../text/locale.ts'

/** Names the language of a guide that does not show it by its letters. */
export const writeLocale = (locale: Locale): string => `<!-- lang: ${locale} -->`

const named = /^\s{0,99}<!-- lang: ([A-Za-z-]{2,9}) -->/

/** The language that a line names; undefined where it is no such line. */
export function namedLocale(markdown: string): Locale | undefined {
  const name = named.exec(markdown)?.[1]
  return isLocale(name) ? name : undefined
}

/** Counts letters as a text comes in. A Chinese text holds many Latin names, an English one few ideographs. */
export class LocaleCount {
  #ideographs = 0
  #letters = 0

  add(markdown: string): void {
    for (let at = 0; at < markdown.length; at++) {
      const code = markdown.charCodeAt(at)
      if (code >= 0x4e00 && code <= 0x9fff) this.#ideographs++
      else if ((code | 32) >= 97 && (code | 32) <= 122) this.#letters++
    }
  }

  get locale(): Locale {
    return this.#ideographs * 5 > this.#letters ? 'zh-CN' : 'en'
  }

  copy(): LocaleCount {
    const copy = new LocaleCount()
    copy.#ideographs = this.#ideographs
    copy.#letters = this.#letters
    return copy
  }
}

/** The language of a whole text. */
export function readLocale(markdown: string): Locale {
  const count = new LocaleCount()
  count.add(markdown)
  return namedLocale(markdown) ?? count.locale
}
