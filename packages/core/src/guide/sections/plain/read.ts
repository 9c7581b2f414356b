import type { Block } from '../../guide.ts'
import type { Branch } from '../../read/branch.ts'
import { blocksOf } from '../../read/context.ts'

export const read = (branch: Branch): { blocks: Block[] } => ({
  blocks: blocksOf(branch),
})
