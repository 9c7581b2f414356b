import type { Block } from '../../guide.ts'
import type { Branch } from '../../read/branch.ts'
import { blocksOf, type ReadContext } from '../../read/context.ts'

export const read = (branch: Branch, context: ReadContext): { blocks: Block[] } => ({
  blocks: blocksOf(branch, context),
})
