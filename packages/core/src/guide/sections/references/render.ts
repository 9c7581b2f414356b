import type { RenderContext } from '../../context.ts'
import type { SectionOf } from '../../guide.ts'
import { writeBlocks } from '../../markdown/write-blocks.ts'
import { writeInline } from '../../markdown/write-inline.ts'

/** The key that the text cites, the reference, and the id by which the registry knows it. */
export function render(section: SectionOf<'references'>, context: RenderContext): string[] {
  const items = section.references.map(
    ({ source, text }, index) => `- [S${index + 1}] ${writeInline(text, context)} · id: \`${source}\``,
  )
  return [...writeBlocks(section.blocks, context), ...(items.length > 0 ? [items.join('\n')] : [])]
}
