import type { PrintedSource } from '../knowledge/knowledge.ts'

/** Document codes of GB/T 7714-2015: M book, R report, S standard, J journal, EB electronic bulletin. */
const codes: Readonly<Record<PrintedSource['type'], string>> = {
  book: 'M',
  standard: 'S',
  report: 'R',
  'case-study': 'EB',
  article: 'EB',
  paper: 'J',
  docs: 'EB',
  law: 'EB',
}

/** The first three names, and that there are more. */
function responsible(authors: readonly string[], language: string): string {
  const more = authors.length > 3 ? (language === 'zh' ? ', 等' : ', et al') : ''
  return authors.slice(0, 3).join(', ') + more
}

/**
 * A reference as GB/T 7714-2015 writes it: who, title[code/carrier], publisher, year[date of citing], address. The
 * place of publication is not in the registry and left out; so is an author who is not known.
 */
export function toGbt7714({
  type,
  title,
  authors,
  publisher,
  year,
  url,
  language,
  verification,
}: PrintedSource): string {
  const who = authors.length > 0 ? `${responsible(authors, language)}. ` : ''
  const carrier = url ? '/OL' : ''
  const code = url || codes[type] !== 'EB' ? codes[type] + carrier : 'Z'
  const imprint = [publisher, year].filter((part) => part !== null).join(', ')
  const cited = url ? `[${verification.seen}]` : ''
  const published = imprint || cited ? ` ${imprint}${cited}.` : ''
  return `${who}${title.replace(/\.$/u, '')}[${code}].${published}${url ? ` ${url}.` : ''}`
}
