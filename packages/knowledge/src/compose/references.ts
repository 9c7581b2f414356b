import type { Locale, Reference } from '@okr/core'
import type { PrintedSource } from '../knowledge/knowledge.ts'
import { verificationLabels } from './labels.ts'
import { text } from './say.ts'

const notDated = { 'zh-CN': '无日期', en: 'n.d.' } as const

/** "Authors (year). Title. Publisher." The title keeps the language of the work. */
export function citationText({ authors, year, title, publisher }: PrintedSource, locale: Locale): string {
  const writers = authors.length > 0 ? authors.join(', ') : publisher
  const imprint = publisher && writers !== publisher ? ` ${publisher}.` : ''
  return `${writers ? `${writers} ` : ''}(${year ?? notDated[locale]}). ${title.replace(/\.$/u, '')}.${imprint}`
}

/** "excerpt read, 2026-11-23". */
export const verificationText = ({ verification }: PrintedSource, locale: Locale): string =>
  `${verificationLabels[verification.level][locale]}${locale === 'zh-CN' ? '，' : ', '}${verification.seen}`

/** The printed reference of a source: written by code, from the registry alone. */
export function referenceOf(source: PrintedSource, locale: Locale): Reference {
  const citation = citationText(source, locale)
  const [open, close] = locale === 'zh-CN' ? ['（', '）'] : [' (', ')']
  const note = open + verificationText(source, locale) + close
  if (source.url === null) return { source: source.id, text: text(citation + note) }
  const link = { type: 'link', text: source.url, href: source.url } as const
  return { source: source.id, text: [...text(`${citation} `), link, ...text(note)] }
}
