import type { Inline, Locale, Reference } from '@okr/core'
import type { Source } from '@okr/core/pack'
import { sourceOf } from '../registry/registry.ts'
import { verificationLabels } from './labels.ts'

const notDated = { 'zh-CN': '无日期', en: 'n.d.' } as const

/** "Authors (year). Title. Publisher." The title keeps the language of the work. */
export function citationText({ authors, year, title, publisher }: Source, locale: Locale): string {
  const writers = authors.length > 0 ? authors.join(', ') : publisher
  const imprint = publisher && writers !== publisher ? ` ${publisher}.` : ''
  return `${writers ? `${writers} ` : ''}(${year ?? notDated[locale]}). ${title.replace(/\.$/u, '')}.${imprint}`
}

/** "excerpt read, 2026-11-23". */
export const verificationText = ({ verification }: Source, locale: Locale): string =>
  `${verificationLabels[verification.level][locale]}${locale === 'zh-CN' ? '，' : ', '}${verification.seen}`

/** The printed reference of a source: written by code, from the registry alone. */
export function referenceOf(id: string, locale: Locale): Reference {
  const source = sourceOf(id)
  const link: Inline[] = source.url
    ? [
        { type: 'text', text: ' ' },
        { type: 'link', text: source.url, href: source.url },
      ]
    : []
  const brackets = locale === 'zh-CN' ? ['（', '）'] : [' (', ')']
  return {
    source: id,
    text: mergeTexts([
      { type: 'text', text: citationText(source, locale) },
      ...link,
      { type: 'text', text: `${brackets[0]}${verificationText(source, locale)}${brackets[1]}` },
    ]),
  }
}

/** The normal form of rich text: neighbouring texts are one. */
function mergeTexts(inlines: readonly Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((merged, inline) => {
    const last = merged.at(-1)
    return last?.type === 'text' && inline.type === 'text'
      ? [...merged.slice(0, -1), { type: 'text', text: last.text + inline.text }]
      : [...merged, inline]
  }, [])
}
