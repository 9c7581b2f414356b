import type { Block, ListItem, RichText } from '../../../src/guide/index.ts'

/** `**bold**`, `[S:id]` for a citation, and words: just enough to write samples by hand. */
export const rich = (text: string): RichText =>
  text.split(/(\*\*[^*]+\*\*|\[S:[a-z0-9-]+\])/).flatMap((part): RichText => {
    if (part.startsWith('**')) return [{ type: 'strong', text: part.slice(2, -2) }]
    if (part.startsWith('[S:')) return [{ type: 'citation', source: part.slice(3, -1) }]
    return part === '' ? [] : [{ type: 'text', text: part }]
  })

export const p = (text: string): Block => ({ type: 'paragraph', text: rich(text) })
export const item = (text: string, ...items: ListItem[]): ListItem => ({ text: rich(text), items })
const items = (lines: readonly (string | ListItem)[]): ListItem[] =>
  lines.map((line) => (typeof line === 'string' ? item(line) : line))
export const ul = (...lines: (string | ListItem)[]): Block => ({ type: 'list', ordered: false, items: items(lines) })
export const ol = (...lines: (string | ListItem)[]): Block => ({ type: 'list', ordered: true, items: items(lines) })
export const callout = (tone: 'note' | 'tip' | 'warning', text: string): Block => ({
  type: 'callout',
  tone,
  text: rich(text),
})
export const table = (header: string[], ...rows: string[][]): Block => ({
  type: 'table',
  header: header.map(rich),
  rows: rows.map((row) => row.map(rich)),
})
