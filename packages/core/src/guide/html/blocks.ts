import type { RenderContext } from '../context.ts'
import type { Block, ListItem, RichText } from '../guide.ts'
import { calloutTitles } from '../lexicon/labels.ts'
import { inlineHtml } from './inline.ts'
import { tag } from './tag.ts'

export const blocksHtml = (blocks: readonly Block[], context: RenderContext): string =>
  blocks.map((block) => blockHtml(block, context)).join('\n')

function blockHtml(block: Block, context: RenderContext): string {
  switch (block.type) {
    case 'paragraph':
      return tag('p', inlineHtml(block.text, context))
    case 'list':
      return tag(block.ordered ? 'ol' : 'ul', itemsHtml(block.items, context))
    case 'table':
      return tableHtml(block.header, block.rows, context)
    case 'callout': {
      const name = tag('strong', calloutTitles[block.tone][context.locale])
      return tag('aside', tag('p', name) + tag('p', inlineHtml(block.text, context)), {
        class: `callout ${block.tone}`,
      })
    }
  }
}

const itemsHtml = (items: readonly ListItem[], context: RenderContext): string =>
  items
    .map(({ text, items: nested }) => {
      const beneath = nested.length > 0 ? tag('ul', itemsHtml(nested, context)) : ''
      return tag('li', inlineHtml(text, context) + beneath)
    })
    .join('')

/** Wider than the page, it scrolls by itself. */
function tableHtml(
  header: readonly RichText[],
  rows: readonly (readonly RichText[])[],
  context: RenderContext,
): string {
  const row = (name: 'th' | 'td', cells: readonly RichText[]): string =>
    tag('tr', cells.map((cell) => tag(name, inlineHtml(cell, context), name === 'th' ? { scope: 'col' } : {})).join(''))
  const body = tag('tbody', rows.map((cells) => row('td', cells)).join(''))
  return tag('div', tag('table', tag('thead', row('th', header)) + body), { class: 'table' })
}
