import type { PrintedSource } from '../knowledge/knowledge.ts'

const entryTypes: Readonly<Record<PrintedSource['type'], string>> = {
  book: 'book',
  standard: 'techreport',
  report: 'techreport',
  'case-study': 'misc',
  article: 'misc',
  paper: 'article',
  docs: 'misc',
  law: 'misc',
}

/** The field that each type of entry keeps the publisher in. */
const publisherFields: Readonly<Record<string, string>> = {
  book: 'publisher',
  techreport: 'institution',
  article: 'journal',
  misc: 'organization',
}

const specials: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** A text as TeX prints it. */
const escaped = (text: string): string => text.replaceAll(/[\\~^{}&%$#_]/gu, (char) => specials[char] ?? `\\${char}`)

/** An address may hold anything but the braces around it. */
const address = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D')

/** A BibTeX entry whose key is the source's id. Titles keep their capitals; a corporate author is not taken apart. */
export function toBibTeX({ id, type, title, authors, publisher, year, url, verification }: PrintedSource): string {
  const entry = entryTypes[type]
  const fields: [string, string | null][] = [
    ['title', `{${escaped(title)}}`],
    ['author', authors.length > 0 ? authors.map((author) => `{${escaped(author)}}`).join(' and ') : null],
    [publisherFields[entry] ?? 'organization', publisher && escaped(publisher)],
    ['year', year === null ? null : String(year)],
    ['url', url && address(url)],
    ['urldate', url && verification.seen],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@${entry}{${id},\n${lines.join('\n')}\n}\n`
}
