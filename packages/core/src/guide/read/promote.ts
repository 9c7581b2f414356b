import type { Token, Tokens } from 'marked'
import { itemMarkdown } from '../markdown/read-blocks.ts'
import type { Branch } from './branch.ts'

/** A line that may stand for a heading, and how it is set apart. */
export interface Candidate {
  /** Without the marks of bold around the whole of it. */
  readonly markdown: string
  readonly isBold: boolean
  /** Whether it is a paragraph by itself. */
  readonly isAlone: boolean
}

const boldLine = /^(?:\*\*|__)((?:(?!\*\*|__).)+)(?:\*\*|__)\s{0,3}[:：]?$/

function candidate(line: string, isAlone: boolean): Candidate {
  const bold = boldLine.exec(line.trim())?.[1]
  return { markdown: (bold ?? line).trim().replace(/[:：]$/, ''), isBold: bold !== undefined, isAlone }
}

/** Lines of text that are headings in all but their marks, each with what stands beneath it. */
export function promoteLines(branch: Branch, isHeading: (line: Candidate) => boolean): Branch {
  const parts: { tokens: Token[]; branches: Branch[]; heading: string; depth: number }[] = [
    { ...branch, tokens: [], branches: [] },
  ]
  for (const token of branch.tokens) {
    const pieces = token.type === 'paragraph' ? splitParagraph(token as Tokens.Paragraph, isHeading) : undefined
    if (!pieces) parts.at(-1)?.tokens.push(token)
    else
      for (const piece of pieces) {
        if (typeof piece === 'string') parts.push({ depth: 7, heading: piece, tokens: [], branches: [] })
        else parts.at(-1)?.tokens.push(piece)
      }
  }
  const [root = branch, ...branches] = parts
  return branches.length === 0 ? branch : { ...root, branches: [...branches, ...branch.branches] }
}

/** Headings as strings, the text between them as paragraphs; undefined where there is no heading. */
function splitParagraph(
  token: Tokens.Paragraph,
  isHeading: (line: Candidate) => boolean,
): (string | Token)[] | undefined {
  const lines = token.text.split('\n')
  const pieces: (string | Token)[] = []
  let text: string[] = []
  const endText = (): void => {
    if (text.length > 0) pieces.push(asParagraph(text.join('\n')))
    text = []
  }
  for (const line of lines) {
    const one = candidate(line, lines.length === 1)
    if (!isHeading(one)) text.push(line)
    else {
      endText()
      pieces.push(one.markdown)
    }
  }
  endText()
  return pieces.some((piece) => typeof piece === 'string') ? pieces : undefined
}

export const asParagraph = (text: string): Token => ({ type: 'paragraph', raw: text, text, tokens: [] })

/** How much of an item's first line is its heading: the words up to a colon, or all of it. */
export type Extent = 'lead' | 'line'

/** List items that are headings in all but their marks: all of a list, where most of its items are. */
export function promoteItems(branch: Branch, headingIn: (item: Item) => Extent | undefined): Branch {
  const tokens: Token[] = []
  const branches: Branch[] = []
  for (const token of branch.tokens) {
    const items = token.type === 'list' ? itemsOf(token as Tokens.List) : []
    const extents = items.map(headingIn)
    const found = extents.filter((extent) => extent !== undefined).length
    if (found > 0 && found * 2 > items.length)
      branches.push(...items.map((item, index) => asBranch(item, extents[index] ?? 'lead', index + 1)))
    else (branches.at(-1)?.tokens ?? tokens).push(token)
  }
  return branches.length === 0 ? branch : { ...branch, tokens, branches: [...branches, ...branch.branches] }
}

/** A list item as a heading: its first words, and what else it holds. */
export interface Item {
  readonly markdown: string
  /** The whole of its first line. */
  readonly line: string
  /** Markdown behind the first words in the same line. */
  readonly rest: string
  readonly isBold: boolean
  readonly isOrdered: boolean
  readonly beneath: readonly Token[]
}

const boldLead = /^(?:\*\*|__)((?:(?!\*\*|__).)+?)[:：]?(?:\*\*|__)\s{0,3}[:：—–-]{0,2}\s{0,3}([\s\S]*)$/
const plainLead = /^([^:：\n]{1,60})[:：](?!\/\/)\s{0,3}([\s\S]*)$/

function itemsOf({ items, ordered }: Tokens.List): Item[] {
  return items.flatMap((item) => {
    const [first, ...others] = item.tokens.filter(({ type }) => type !== 'space')
    if (!first) return []
    const isList = first.type === 'list'
    const line = isList ? '' : itemMarkdown(first).trim()
    const bold = boldLead.exec(line)
    const [, lead = line, rest = ''] = bold ?? plainLead.exec(line) ?? []
    const beneath = isList ? [first, ...others] : others
    return [{ markdown: lead.trim(), line, rest: rest.trim(), isBold: bold !== null, isOrdered: ordered, beneath }]
  })
}

const asBranch = ({ markdown, line, rest, isOrdered, beneath }: Item, extent: Extent, number: number): Branch => ({
  depth: 7,
  heading:
    (isOrdered ? `${number}. ` : '') + (extent === 'lead' ? markdown : line.replaceAll('**', '').replace(/[:：]$/, '')),
  tokens: rest === '' || extent === 'line' ? [...beneath] : [asParagraph(rest), ...beneath],
  branches: [],
})
