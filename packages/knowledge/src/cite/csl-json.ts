import type { PrintedSource } from '../knowledge/knowledge.ts'

const itemTypes: Readonly<Record<PrintedSource['type'], string>> = {
  book: 'book',
  standard: 'standard',
  report: 'report',
  'case-study': 'webpage',
  article: 'webpage',
  paper: 'article-journal',
  docs: 'webpage',
  law: 'legislation',
}

/** The fields of a CSL-JSON item (CSL 1.0.2) that a source fills. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly [readonly [number]] }
  readonly accessed?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly URL?: string
  readonly language: string
}

/** For reference managers. Names are literal: the registry does not say what is given and what is family name. */
export function toCslJson({
  id,
  type,
  title,
  authors,
  publisher,
  year,
  url,
  language,
  verification,
}: PrintedSource): CslItem {
  const container = type === 'paper' ? 'container-title' : 'publisher'
  return {
    id,
    type: itemTypes[type],
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(publisher ? { [container]: publisher } : {}),
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(url ? { URL: url, accessed: { 'date-parts': [verification.seen.split('-').map(Number)] } } : {}),
    language,
  }
}
