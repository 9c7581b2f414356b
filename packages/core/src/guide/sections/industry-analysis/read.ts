import type { Block, IndustrySubsection } from '../../guide.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import { subsectionTitles } from '../../outline.ts'
import { append } from '../../read/append.ts'
import type { Branch } from '../../read/branch.ts'
import { asBlocks, blocksOf, type ReadContext, titleOf } from '../../read/context.ts'
import { identifySubsection } from './identify.ts'

/** Each subsection once; a heading that is none of them stays where it is, as a bold line. */
export function read({ tokens, branches }: Branch, context: ReadContext) {
  const blocks: Block[] = readBlocks(tokens, context.resolve)
  const subsections: (IndustrySubsection & { blocks: Block[] })[] = []
  for (const branch of branches) {
    const { numbers, rest } = readNumbering(branch.heading)
    const id = identifySubsection(rest, numbers.at(-1))
    if (id && !subsections.some((subsection) => subsection.id === id)) {
      const title = titleOf(rest, context, subsectionTitles[id][context.locale])
      subsections.push({ id, title, blocks: blocksOf(branch, context) })
    } else append(subsections.at(-1)?.blocks ?? blocks, asBlocks(branch, context))
  }
  return { blocks, subsections }
}
