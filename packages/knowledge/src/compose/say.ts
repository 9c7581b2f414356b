import type { Block, Grounding, Inline, ListItem, Localized, RichText } from '@okr/core'
import type { Statement } from '@okr/core/pack'
import type { Context } from './context.ts'
import { phrases } from './phrases.ts'
import { capitalised, spaced } from './typeset.ts'

/** A text in the language of the guide, its slots filled. Slots hold the industry's own words: `{flow}`, `{systems}`. */
export function words(
  text: Localized,
  { params, slots }: Context,
  more: Readonly<Record<string, string>> = {},
): string {
  const filled = text[params.locale].replaceAll(/\{(\w+)\}/gu, (slot, key: string) => more[key] ?? slots[key] ?? slot)
  return params.locale === 'en' ? capitalised(filled) : spaced(filled)
}

export const text = (value: string): RichText => [{ type: 'text', text: value }]

export const cite = (sources: readonly string[]): Inline[] => sources.map((source) => ({ type: 'citation', source }))

/** A sentence and its sources. */
export function say(
  { text: sentence, sources }: Statement,
  context: Context,
  more?: Readonly<Record<string, string>>,
): RichText {
  const said = words(sentence, context, more)
  if (sources.length === 0) return text(said)
  return [{ type: 'text', text: context.params.locale === 'en' ? `${said} ` : said }, ...cite(sources)]
}

export const paragraph = (value: RichText): Block => ({ type: 'paragraph', text: value })

const item = (value: RichText, items: readonly ListItem[] = []): ListItem => ({ text: value, items })

export const list = (items: readonly RichText[], ordered = false): Block => ({
  type: 'list',
  ordered,
  items: items.map((value) => item(value)),
})

/** "**Label:** words". */
export const labelled = (label: string, value: RichText, context: Context): RichText => [
  { type: 'strong', text: label },
  ...join(context.params.locale === 'en' ? ': ' : '：', value),
]

/** Words before a text, kept in normal form: neighbouring texts are one. */
function join(before: string, value: RichText): RichText {
  const [first, ...rest] = value
  return first?.type === 'text'
    ? [{ type: 'text', text: before + first.text }, ...rest]
    : [{ type: 'text', text: before }, ...value]
}

export const callout = (tone: 'note' | 'tip' | 'warning', value: RichText): Block => ({
  type: 'callout',
  tone,
  text: value,
})

/** Labels as the header of a table. */
export const headers = (labels: readonly Localized[], context: Context): string[] =>
  labels.map((label) => words(label, context))

export const table = (header: readonly string[], rows: readonly (readonly RichText[])[]): Block => ({
  type: 'table',
  header: header.map(text),
  rows,
})

/** Which packs stand in for an industry that has none, and why. */
export function nearestNote(context: Context): string {
  const { locale } = context.params
  const [open, close] = locale === 'zh-CN' ? ['（', '）'] : [' (', ')']
  const nearest = context.nearest.map(({ pack, reason }) => pack.name[locale] + open + reason[locale] + close)
  return words(phrases.nearest, context, { nearest: nearest.join(phrases.listSeparator[locale]) })
}

/** The packs that a guide follows, as it names them. */
export const packsIn = (context: Context): Grounding['packs'] =>
  context.packs.map(({ id, version, name }) => ({ id, version, name: words(name, context) }))
