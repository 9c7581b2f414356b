import { printedKey } from '../citation-key.ts'
import type { RenderContext } from '../context.ts'
import type { Inline, RichText } from '../guide.ts'
import { escapeInside, escapeText, keepEnds } from './escape.ts'

/** Nothing to the reader, the end of a span to every parser. */
const gap = '<!-- -->'

export function writeInline(text: RichText, context: RenderContext): string {
  return keepEnds(
    text.map((inline, index) => before(inline, text[index - 1]) + writeOne(inline, text[index - 1], context)).join(''),
  )
}

function writeOne(inline: Inline, previous: Inline | undefined, context: RenderContext): string {
  switch (inline.type) {
    case 'citation':
      return `[${printedKey(inline.source, context.positions)}]`
    case 'code':
      return writeCode(inline.text)
    case 'link':
      return writeLink(inline.text, inline.href)
    case 'strong':
      return `**${escapeText(inline.text)}**`
    case 'text':
      return previous?.type === 'citation' ? escapeAfterCitation(inline.text) : escapeInside(inline.text)
  }
}

/** `[S1](…` would be a link, and `[S1]: …` the definition of one. */
const escapeAfterCitation = (text: string): string => escapeInside(text).replace(/^(?=[(:])/, '\\')

/** Two spans of one kind, or a bold ending in punctuation before a letter, need something between them. */
function before(inline: Inline, previous: Inline | undefined): string {
  if (previous?.type === inline.type) return inline.type === 'strong' || inline.type === 'code' ? gap : ''
  const closes = previous?.type === 'strong' && inline.type === 'text'
  const opens = inline.type === 'strong' && previous?.type === 'text'
  if (closes) return /[\p{P}\p{S}]$/u.test(previous.text) && /^[\p{L}\p{N}]/u.test(inline.text) ? gap : ''
  if (opens) return /^[\p{P}\p{S}]/u.test(inline.text) && /[\p{L}\p{N}]$/u.test(previous.text) ? gap : ''
  return ''
}

export function writeCode(code: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const padded = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== '')
  return padded ? `${fence} ${code} ${fence}` : fence + code + fence
}

/** A character reference in an address would be decoded, so its ampersand is written as one. */
const writeHref = (href: string): string => href.replace(/&(?=[#A-Za-z])/g, '&amp;')

function writeLink(text: string, href: string): string {
  if (text === href && !/&(?:#|[A-Za-z][A-Za-z0-9]{0,31};)/.test(href)) return `<${href}>`
  const words = escapeText(text).replaceAll(']', '\\]')
  return /[()]/.test(href) ? `[${words}](<${writeHref(href)}>)` : `[${words}](${writeHref(href)})`
}
