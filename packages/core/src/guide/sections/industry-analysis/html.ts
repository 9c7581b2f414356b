import type { RenderContext } from '../../context.ts'
import type { SectionOf } from '../../guide.ts'
import { blocksHtml } from '../../html/blocks.ts'
import { escapeHtml, tag } from '../../html/tag.ts'

export function html(section: SectionOf<'industry-analysis'>, context: RenderContext): string {
  const subsections = section.subsections.map(
    ({ title, blocks }) => tag('h3', escapeHtml(title)) + blocksHtml(blocks, context),
  )
  return [blocksHtml(section.blocks, context), ...subsections].join('\n')
}
