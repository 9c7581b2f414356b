import type { Locale, Reference } from '@okr/core'
import type { PrintedSource } from '../knowledge/knowledge.ts'
import { isStale } from '../knowledge/stale.ts'
import { verificationLabels } from './labels.ts'
import { text } from './say.ts'

const notDated = { 'zh-CN': '无日期', en: 'n.d.' } as const

/** "Authors (year). Title. Publisher." The title keeps the language of the work. */
export function citationText({ authors, year, title, publisher }: PrintedSource, locale: Locale): string {
  const writers = authors.length > 0 ? authors.join(', ') : publisher
  const imprint = publisher && writers !== publisher ? ` ${publisher}.` : ''
  return `${writers ? `${writers} ` : ''}(${year ?? notDated[locale]}). ${title.replace(/\.$/u, '')}.${imprint}`
}

const staleNote = { 'zh-CN': '，已超过 12 个月', en: ', over 12 months ago' } as const

/** "excerpt read, 2026-11-23"; with a date to compare, also that it is long ago: a guide has no clock and gives none. */
export function verificationText(source: PrintedSource, locale: Locale, today?: string): string {
  const { level, seen } = source.verification
  const stale = today !== undefined && isStale(source, today) ? staleNote[locale] : ''
  return `${verificationLabels[level][locale]}${locale === 'zh-CN' ? '，' : ', '}${seen}${stale}`
}

/** The printed reference of a source: written by code, from the registry alone. */
export function referenceOf(source: PrintedSource, locale: Locale, today?: string): Reference {
  const citation = citationText(source, locale)
  const [open, close] = locale === 'zh-CN' ? ['（', '）'] : [' (', ')']
  const note = open + verificationText(source, locale, today) + close
  if (source.url === null) return { source: source.id, text: text(citation + note) }
  const link = { type: 'link', text: source.url, href: source.url } as const
  return { source: source.id, text: [...text(`${citation} `), link, ...text(note)] }
}
