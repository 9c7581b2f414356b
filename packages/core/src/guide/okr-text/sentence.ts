import type { KeyResult } from '../../okr/key-result.ts'
import type { RichText } from '../guide.ts'
import { readInline } from '../markdown/read-inline.ts'
import { writeInline } from '../markdown/write-inline.ts'

/** A number alone in bold is emphasis, not the name of a metric. */
const isName = (words: string): boolean => /\p{L}/u.test(words) && words === words.trim()

/** A sentence shows its metric in bold where it holds its words, and more than them. */
export const standsInBold = ({ text, metric }: KeyResult): boolean =>
  metric !== undefined && isName(metric) && text.includes(metric) && text.trim() !== metric

const noContext = { locale: 'en', positions: new Map<string, number>() } as const

/** The words of a key result as Markdown. */
export function writeSentence(keyResult: KeyResult): string {
  const { text, metric = '' } = keyResult
  if (!standsInBold(keyResult)) return writeInline([{ type: 'text', text }], noContext)
  const start = text.indexOf(metric)
  const parts: RichText = [
    { type: 'text', text: text.slice(0, start) },
    { type: 'strong', text: metric },
    { type: 'text', text: text.slice(start + metric.length) },
  ]
  return writeInline(
    parts.filter((part) => 'text' in part && part.text !== ''),
    noContext,
  )
}

/** What looks like a citation is text in an OKR. */
export const readVerbatim = (markdown: string): RichText => readInline(markdown)

export const wordsOf = (inlines: RichText): string =>
  inlines.map((inline) => (inline.type === 'citation' ? `[${inline.source}]` : inline.text)).join('')

/** The words of a sentence, and the first of them in bold as its metric. */
export function readSentence(markdown: string): Pick<KeyResult, 'text' | 'metric'> {
  const inlines = readVerbatim(markdown)
  const text = wordsOf(inlines).trim()
  const bold = inlines.find((inline) => inline.type === 'strong' && isName(inline.text) && inline.text !== text)
  return bold && 'text' in bold ? { text, metric: bold.text } : { text }
}
