import type { RenderContext } from '../../context.ts'
import type { Reference, SectionOf } from '../../guide.ts'
import { apartFromNext, textOnlyBefore, writeBlocks } from '../../markdown/write-blocks.ts'
import { writeInline } from '../../markdown/write-inline.ts'

/** The list of references alone. */
export const writeReferences = (references: readonly Reference[], context: RenderContext): string =>
  references
    .map(({ source, text }, index) => `- [S${index + 1}] ${writeInline(text, context)} · id: \`${source}\``)
    .join('\n')

/** The key that the text cites, the reference, and the id by which the registry knows it. */
export function render(section: SectionOf<'references'>, context: RenderContext): string[] {
  const blocks = writeBlocks(section.blocks, context)
  if (section.references.length === 0) return [...textOnlyBefore(section.blocks), ...blocks]
  const items = writeReferences(section.references, context)
  const last = section.blocks.at(-1)
  const apart = last?.type === 'list' && !last.ordered ? [apartFromNext] : []
  return [...blocks, ...apart, items]
}
