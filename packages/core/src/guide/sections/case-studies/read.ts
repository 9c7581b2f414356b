import type { Block, CaseStudy } from '../../guide.ts'
import { identifier } from '../../lexicon/identify.ts'
import { labels } from '../../lexicon/labels.ts'
import { casePartWords } from '../../lexicon/sections.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import { casePartTitles } from '../../outline.ts'
import { append } from '../../read/append.ts'
import type { Branch } from '../../read/branch.ts'
import { asBlocks, blocksOf, type ReadContext, titleOf } from '../../read/context.ts'

const parts = identifier(casePartTitles, casePartWords)
const label =
  /^(?:案例(?:研究)?|case(?: study)?)\s{0,3}(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Z](?![A-Za-z]))?\s{0,3}[:：.、–—-]\s{0,3}/i

export function read({ tokens, branches }: Branch, context: ReadContext) {
  const cases = branches.map((branch, index) => readCase(branch, index + 1, context))
  return { blocks: readBlocks(tokens, context.resolve), cases }
}

function readCase(branch: Branch, number: number, context: ReadContext): CaseStudy {
  const { numbers, rest } = readNumbering(branch.heading)
  const title = label.test(branch.heading)
    ? branch.heading.replace(label, '')
    : numbers.length > 0
      ? rest.replace(label, '')
      : branch.heading
  const study = {
    title: titleOf(title, context, labels.case[context.locale].replace('{n}', String(number))),
    blocks: readBlocks(branch.tokens, context.resolve),
    ...emptyParts(),
  }
  let current: Block[] = study.blocks
  for (const part of branch.branches) {
    const id = parts.roughly(readNumbering(part.heading).rest)
    if (id) current = study[id]
    append(current, id ? blocksOf(part, context) : asBlocks(part, context))
  }
  return study
}

const emptyParts = (): Record<'background' | 'deployment' | 'outcomes' | 'lessons' | 'evidence', Block[]> => ({
  background: [],
  deployment: [],
  outcomes: [],
  lessons: [],
  evidence: [],
})
