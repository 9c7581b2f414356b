import type { Block, CasePart, CaseStudy } from '../../guide.ts'
import { identifier } from '../../lexicon/identify.ts'
import { labels } from '../../lexicon/labels.ts'
import { casePartWords } from '../../lexicon/sections.ts'
import { emoji } from '../../markdown/emoji.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import { casePartTitles } from '../../outline.ts'
import { append } from '../../read/append.ts'
import type { Branch } from '../../read/branch.ts'
import { asBlocks, blocksOf, isTextOnly, type ReadContext, titleOf } from '../../read/context.ts'
import { promoteItems, promoteLines } from '../../read/promote.ts'
import { remember } from '../../read/remember.ts'

const parts = identifier(casePartTitles, casePartWords)
const label =
  /^(?:案例(?:研究)?|case(?: study)?)\s{0,3}(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Z](?![A-Za-z]))?\s{0,3}[:：.、–—-]\s{0,3}/i

export function read(root: Branch, context: ReadContext) {
  const { tokens, branches } = withCases(root)
  const cases = branches.map((branch, index) =>
    readKnown(branch, labels.case[context.locale].replace('{n}', String(index + 1))),
  )
  return { blocks: readBlocks(tokens), cases }
}

/** Where no case has a heading, lines "Case 1: …" are cases, else bold lines, else list items that begin in bold. */
function withCases(root: Branch): Branch {
  if (root.branches.length > 0 || isTextOnly(root.tokens)) return root
  for (const found of [
    promoteLines(root, ({ markdown }) => label.test(markdown.replace(emoji, ''))),
    promoteItems(root, ({ line }) => (label.test(line.replaceAll('**', '').replace(emoji, '')) ? 'line' : undefined)),
    promoteLines(root, ({ isBold, isAlone, markdown }) => isBold && isAlone && !parts.roughly(markdown)),
    promoteItems(root, ({ isBold, beneath }) => (isBold || beneath.length > 0 ? 'lead' : undefined)),
  ]) {
    if (found !== root) return found
  }
  return root
}

/** `standIn` is the title of a case whose heading has none. */
function readCase(branch: Branch, standIn: string): CaseStudy {
  const heading = branch.heading.replace(emoji, '')
  const { numbers, rest } = readNumbering(branch.heading)
  const title = label.test(heading)
    ? heading.replace(label, '')
    : numbers.length > 0
      ? rest.replace(label, '')
      : branch.heading
  const { tokens, branches } = withParts(branch)
  const study = {
    title: titleOf(title, standIn),
    blocks: readBlocks(tokens),
    ...emptyParts(),
  }
  let current: Block[] = study.blocks
  for (const part of branches) {
    const id = parts.roughly(readNumbering(part.heading).rest)
    if (id) current = study[id]
    append(current, id ? blocksOf(part) : asBlocks(part))
  }
  return study
}

const readKnown = remember(readCase)

/** Where no part has a heading, labelled lines and list items are parts. */
function withParts(branch: Branch): Branch {
  if (branch.branches.length > 0 || isTextOnly(branch.tokens)) return branch
  const isPart = (words: string): boolean => words.length <= 30 && parts.roughly(words) !== undefined
  const found = promoteItems(branch, ({ markdown, rest, beneath }) =>
    isPart(markdown) && (rest !== '' || beneath.length > 0) ? 'lead' : undefined,
  )
  return found === branch ? promoteLines(branch, ({ markdown, isBold }) => isBold && isPart(markdown)) : found
}

const emptyParts = (): Record<CasePart, Block[]> => ({
  background: [],
  deployment: [],
  outcomes: [],
  lessons: [],
  evidence: [],
})
