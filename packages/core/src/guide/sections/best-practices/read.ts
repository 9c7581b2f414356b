import type { PracticeGroup } from '../../guide.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import type { Branch } from '../../read/branch.ts'
import { blocksOf, isTextOnly, titleOf } from '../../read/context.ts'
import { promoteItems, promoteLines } from '../../read/promote.ts'
import { remember } from '../../read/remember.ts'
import { focusAreaOf } from './focus-area.ts'

export function read(root: Branch) {
  const { tokens, branches } = withGroups(root)
  return { blocks: readBlocks(tokens), groups: branches.map((branch) => readKnown(branch)) }
}

/** Where no group has a heading, bold lines, numbered lines and names of focus areas are headings, else list items. */
function withGroups(root: Branch): Branch {
  if (root.branches.length > 0 || isTextOnly(root.tokens)) return root
  const found = promoteLines(root, ({ markdown, isBold, isAlone }) => {
    const { numbers, rest } = readNumbering(markdown)
    const isMarked = isBold || focusAreaOf(rest) !== null || (isAlone && numbers.length > 0)
    return isMarked && markdown.length <= 80 && !/[。；;，,]$/.test(markdown)
  })
  return found === root ? promoteItems(root, () => 'lead') : found
}

const readKnown = remember(readGroup)

const mark = /\s{0,9}\{#([a-z0-9-]{1,80})\}$/

function readGroup(branch: Branch): PracticeGroup {
  const { rest } = readNumbering(branch.heading)
  const focusArea = mark.exec(rest)?.[1]
  const title = rest.replace(mark, '')
  return { title: titleOf(title, '—'), focusArea: focusArea ?? focusAreaOf(title), blocks: blocksOf(branch) }
}
