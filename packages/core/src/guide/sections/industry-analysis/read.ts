import type { Block, IndustrySubsection } from '../../guide.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import { subsectionTitles } from '../../outline.ts'
import { append } from '../../read/append.ts'
import type { Branch } from '../../read/branch.ts'
import { asBlocks, blocksOf, isTextOnly, type ReadContext, titleOf } from '../../read/context.ts'
import { promoteItems, promoteLines } from '../../read/promote.ts'
import { identifySubsection } from './identify.ts'

/** Each subsection once; a heading that is none of them stays where it is, as a bold line. */
export function read(root: Branch, context: ReadContext) {
  const { tokens, branches } = withSubsections(root)
  const blocks: Block[] = readBlocks(tokens)
  const subsections: (IndustrySubsection & { blocks: Block[] })[] = []
  for (const branch of branches) {
    const { numbers, rest } = readNumbering(branch.heading)
    const id = identifySubsection(rest, numbers.at(-1))
    if (id && !subsections.some((subsection) => subsection.id === id)) {
      const title = titleOf(rest, subsectionTitles[id][context.locale])
      subsections.push({ id, title, blocks: blocksOf(branch) })
    } else append(subsections.at(-1)?.blocks ?? blocks, asBlocks(branch))
  }
  return { blocks, subsections }
}

/** Where no subsection has a heading, lines that name or number one are headings, else list items that do. */
function withSubsections(root: Branch): Branch {
  if (root.branches.length > 0 || isTextOnly(root.tokens)) return root
  const found = promoteLines(root, ({ markdown, isBold, isAlone }) => {
    const { numbers, rest } = readNumbering(markdown)
    const [head = ''] = rest.split(/[:：(（]/)
    const isShort = head.length <= (isBold || numbers.length > 0 ? 60 : 24) && !/[。；，,;]$/.test(rest)
    return isShort && (isAlone || isBold) && identifySubsection(head, undefined) !== undefined && !isAside.test(head)
  })
  if (found !== root) return found
  return promoteItems(root, ({ markdown }) =>
    markdown.length <= 30 && identifySubsection(markdown, undefined) !== undefined ? 'lead' : undefined,
  )
}

/** "参考" and "注" lead to sources and remarks, whatever words follow. */
const isAside = /^(?:参考|来源|注|说明|source|note)/i
