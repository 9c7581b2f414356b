import type { Block, Pitfall } from '../../guide.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import type { Branch } from '../../read/branch.ts'
import { isTextOnly, type ReadContext, titleOf } from '../../read/context.ts'
import { type Line, linesOf } from '../../read/lines.ts'
import { pitfallFrom } from './pitfall.ts'

/** One heading each, or one list item each where the section has no headings. */
export function read({ tokens, branches }: Branch, context: ReadContext): { blocks: Block[]; pitfalls: Pitfall[] } {
  const listed = branches.length === 0 && !isTextOnly(tokens)
  const pitfalls = listed
    ? tokens
        .filter(({ type }) => type === 'list')
        .flatMap(linesOf)
        .flatMap((line) => readItem(line, context))
    : branches.map((branch, index) => readHeading(branch, index + 1, context))
  const text = listed ? tokens.filter(({ type }) => type !== 'list') : tokens
  return { blocks: readBlocks(text, context.resolve), pitfalls }
}

const label = /^(?:误区|陷阱|pitfall|mistake)\s{0,3}(?:\d{1,3}|[一二三四五六七八九十]{1,3})?\s{0,3}[:：.、–—-]\s{0,3}/i

function readHeading(branch: Branch, number: number, context: ReadContext): Pitfall {
  const { numbers, rest } = readNumbering(branch.heading)
  const title = numbers.length > 0 ? rest : branch.heading.replace(label, '')
  const lines = [...branch.tokens, ...branch.branches.flatMap(({ tokens }) => tokens)].flatMap(linesOf).flatMap(flat)
  return pitfallFrom(titleOf(title, context, `${number}`), lines, context)
}

const flat = ({ markdown, beneath }: Line): string[] => [markdown, ...beneath.flatMap(flat)]

/** "Title: how it shows. Remedy: what to do." */
function readItem(line: Line, context: ReadContext): Pitfall[] {
  const [, title = '', rest = ''] = /^([^:：]{1,80})[:：]([\s\S]*)$/.exec(line.markdown) ?? [
    line.markdown,
    line.markdown,
  ]
  const words = titleOf(title.replaceAll('**', ''), context)
  const lines = [...splitAtRemedy(rest.replace(/^\*\*/, '').trim()), ...line.beneath.flatMap(flat)]
  return words === '' ? [] : [pitfallFrom(words, lines, context)]
}

const remedyInside =
  /(?<=[。；;.!！]\s{0,2})(?=\*{0,2}(?:规避|应对|对策|解决|建议|remedy|fix|solution|instead)[^:：\s]{0,8}[:：])/i

const splitAtRemedy = (markdown: string): string[] => markdown.split(remedyInside).map((part) => part.trim())
