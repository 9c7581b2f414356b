import type { PracticeGroup } from '../../guide.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import type { Branch } from '../../read/branch.ts'
import { blocksOf, type ReadContext, titleOf } from '../../read/context.ts'
import { focusAreaOf } from './focus-area.ts'

export function read({ tokens, branches }: Branch, context: ReadContext) {
  const groups = branches.map((branch) => readGroup(branch, context))
  return { blocks: readBlocks(tokens, context.resolve), groups }
}

const mark = /\s{0,9}\{#([a-z0-9-]{1,80})\}$/

function readGroup(branch: Branch, context: ReadContext): PracticeGroup {
  const { rest } = readNumbering(branch.heading)
  const focusArea = mark.exec(rest)?.[1]
  const title = rest.replace(mark, '')
  const blocks = blocksOf(branch, context)
  return { title: titleOf(title, context, '—'), focusArea: focusArea ?? focusAreaOf(title), blocks }
}
