import type { RenderContext } from '../../context.ts'
import type { Pitfall, RichText, SectionOf } from '../../guide.ts'
import { blocksHtml } from '../../html/blocks.ts'
import { inlineHtml } from '../../html/inline.ts'
import { box, escapeHtml, tag } from '../../html/tag.ts'
import { labels } from '../../lexicon/labels.ts'

export function html(section: SectionOf<'pitfalls'>, context: RenderContext): string {
  const pitfalls = section.pitfalls.map((pitfall) => pitfallHtml(pitfall, context)).join('')
  return [blocksHtml(section.blocks, context), box('ol', 'pitfalls', pitfalls)].join('\n')
}

function pitfallHtml({ title, signal, remedy }: Pitfall, context: RenderContext): string {
  const halves = half('signal', signal, context) + half('remedy', remedy, context)
  return tag('li', tag('h3', escapeHtml(title)) + box('dl', 'halves', halves))
}

const half = (label: 'signal' | 'remedy', text: RichText, context: RenderContext): string =>
  text.length === 0
    ? ''
    : box('div', label, tag('dt', labels[label][context.locale]) + tag('dd', inlineHtml(text, context)))
