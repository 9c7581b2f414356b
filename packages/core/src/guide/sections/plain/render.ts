import type { RenderContext } from '../../context.ts'
import type { Block } from '../../guide.ts'
import { writeBlocks } from '../../markdown/write-blocks.ts'

/** Introduction and conclusion: text and nothing else. */
export const render = (section: { readonly blocks: readonly Block[] }, context: RenderContext): string[] =>
  writeBlocks(section.blocks, context)
