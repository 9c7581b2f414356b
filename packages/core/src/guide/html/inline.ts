import { printedKey } from '../citation-key.ts'
import type { RenderContext } from '../context.ts'
import type { Inline, RichText } from '../guide.ts'
import { isSafeHref } from '../href.ts'
import { escapeHtml, tag } from './tag.ts'

export const inlineHtml = (text: RichText, context: RenderContext): string =>
  text.map((inline) => oneHtml(inline, context)).join('')

function oneHtml(inline: Inline, context: RenderContext): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text)
    case 'strong':
    case 'code':
      return tag(inline.type, escapeHtml(inline.text))
    case 'link':
      return linkHtml(inline.text, inline.href)
    case 'citation':
      return citationHtml(inline.source, context)
  }
}

/** Guides also come unchecked: an address of another scheme stays text. */
const linkHtml = (text: string, href: string): string =>
  isSafeHref(href) ? tag('a', escapeHtml(text), { href, rel: 'noopener noreferrer' }) : escapeHtml(text)

export const referenceId = (position: number): string => `source-${position}`

function citationHtml(source: string, { positions }: RenderContext): string {
  const position = positions.get(source)
  const key = escapeHtml(`[${printedKey(source, positions)}]`)
  return position === undefined
    ? tag('span', key, { class: 'cite' })
    : tag('a', key, { class: 'cite', href: `#${referenceId(position)}` })
}
