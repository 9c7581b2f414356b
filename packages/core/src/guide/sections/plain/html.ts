import type { RenderContext } from '../../context.ts'
import type { Block } from '../../guide.ts'
import { blocksHtml } from '../../html/blocks.ts'

export const html = (section: { readonly blocks: readonly Block[] }, context: RenderContext): string =>
  blocksHtml(section.blocks, context)
