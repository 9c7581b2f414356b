import type { Locale } from '../../text/locale.ts'
import type { Passage } from './passages.ts'

const han = /\p{Script=Han}/gu
const latin = /[A-Za-z]{2,}/g

/** Words in a row in the other language before a text counts as not translated; titles and names are shorter. */
const most: Readonly<Record<Locale, number>> = { 'zh-CN': 8, en: 6 }

const quoted = /《[^》]*》|“[^”]*”|"[^"]*"|「[^」]*」|[（(][^（）()]*[)）]|https?:\S+/g

/** Whether a text is in the other language: names, quotations and brackets do not count. */
export function isForeign({ text }: Passage, locale: Locale): boolean {
  const own = text.replace(quoted, ' ')
  const [ideographs, words] = [own.match(han)?.length ?? 0, own.match(latin)?.length ?? 0]
  return locale === 'zh-CN' ? ideographs === 0 && words >= most[locale] : ideographs >= most.en && ideographs > words
}
