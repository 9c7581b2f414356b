import type { RenderContext } from '../../context.ts'
import type { SectionOf } from '../../guide.ts'
import { blocksHtml } from '../../html/blocks.ts'
import { inlineHtml, referenceId } from '../../html/inline.ts'
import { box, tag } from '../../html/tag.ts'

export function html(section: SectionOf<'references'>, context: RenderContext): string {
  const items = section.references.map(({ text }, index) => {
    const key = tag('span', `S${index + 1}`, { class: 'label' })
    return tag('li', key + tag('span', inlineHtml(text, context)), { id: referenceId(index + 1) })
  })
  return [blocksHtml(section.blocks, context), box('ol', 'references', items.join(''))].join('\n')
}
