import type { Token, Tokens } from 'marked'
import type { Block, Pitfall } from '../../guide.ts'
import { emoji } from '../../markdown/emoji.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import type { Branch } from '../../read/branch.ts'
import { isTextOnly, titleOf } from '../../read/context.ts'
import { type Line, linesOf } from '../../read/lines.ts'
import { promoteLines } from '../../read/promote.ts'
import { remember } from '../../read/remember.ts'
import { pitfallFrom } from './pitfall.ts'

/** One heading each, or one list item or row of a table each where the section has no headings. */
export function read(root: Branch): { blocks: Block[]; pitfalls: Pitfall[] } {
  const { tokens, branches } = withPitfalls(root)
  const listed = branches.length === 0 && !isTextOnly(tokens)
  const isListed = ({ type }: Token): boolean => listed && (type === 'list' || type === 'table')
  const found = tokens.filter(isListed)
  const pitfalls = listed
    ? found.flatMap((token) =>
        token.type === 'table' ? readTable(token as Tokens.Table) : linesOf(token).flatMap(readItem),
      )
    : branches.map((branch, index) => readKnown(branch, `${index + 1}`))
  return { blocks: readBlocks(tokens.filter((token) => !isListed(token))), pitfalls }
}

const label = /^(?:误区|陷阱|pitfall|mistake)\s{0,3}(?:\d{1,3}|[一二三四五六七八九十]{1,3})?\s{0,3}[:：.、–—-]\s{0,3}/i

/** Where no pitfall has a heading, lines "Pitfall 1: …", numbered and bold lines are headings. */
function withPitfalls(root: Branch): Branch {
  if (root.branches.length > 0 || isTextOnly(root.tokens)) return root
  return promoteLines(root, ({ markdown, isBold, isAlone }) => {
    const isLabelled =
      label.test(markdown.replace(emoji, '')) || (isAlone && readNumbering(markdown).numbers.length > 0)
    return isLabelled || (isBold && isAlone)
  })
}

const readKnown = remember(readHeading)

/** `standIn` is the title of a pitfall whose heading has none. */
function readHeading(branch: Branch, standIn: string): Pitfall {
  const { numbers, rest } = readNumbering(branch.heading)
  const title = numbers.length > 0 ? rest : branch.heading.replace(emoji, '').replace(label, '')
  const lines = [branch, ...branch.branches].flatMap((part) => [
    ...(part === branch ? [] : [`${part.heading}：`]),
    ...part.tokens.flatMap(linesOf).flatMap(flat),
  ])
  return pitfallFrom(titleOf(title, standIn), lines)
}

/** The first words of a row are its title, but for a number; what the other columns are is said above them. */
function readTable({ header, rows }: Tokens.Table): Pitfall[] {
  return rows.flatMap((row) => {
    const cells = row.map(({ text }, column) => ({ text, name: header[column]?.text ?? '' }))
    const [title, ...others] = cells.filter(({ text }, column) => column > 0 || !/^\d{0,3}$/.test(text.trim()))
    const words = titleOf(title?.text.replaceAll('**', '') ?? '')
    return words === ''
      ? []
      : [
          pitfallFrom(
            words,
            others.map(({ text, name }) => `${name.replaceAll('*', '')}：${text}`),
          ),
        ]
  })
}

const flat = ({ markdown, beneath }: Line): string[] => [markdown, ...beneath.flatMap(flat)]

/** "Title: how it shows. Remedy: what to do." */
function readItem(line: Line): Pitfall[] {
  const [, title = '', rest = ''] = /^([^:：]{1,80})[:：]([\s\S]*)$/.exec(line.markdown) ?? [
    line.markdown,
    line.markdown,
  ]
  const words = titleOf(title.replaceAll('**', ''))
  const lines = [...splitAtRemedy(rest.replace(/^\*\*/, '').trim()), ...line.beneath.flatMap(flat)]
  return words === '' ? [] : [pitfallFrom(words, lines)]
}

const remedyInside =
  /(?<=[。；;.!！]\s{0,2})(?=\*{0,2}(?:规避|应对|对策|解决|建议|remedy|fix|solution|instead)[^:：\s]{0,8}[:：])/i

const splitAtRemedy = (markdown: string): string[] => markdown.split(remedyInside).map((part) => part.trim())
