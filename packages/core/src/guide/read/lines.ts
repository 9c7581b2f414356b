import type { Token, Tokens } from 'marked'
import { itemMarkdown } from '../markdown/read-blocks.ts'

/** A paragraph, or a list item with what is beneath it. */
export interface Line {
  readonly markdown: string
  readonly listed: boolean
  readonly beneath: readonly Line[]
}

/** The lines of a block, for sections that are made of labelled lines. */
export function linesOf(token: Token): Line[] {
  if (token.type === 'list') return (token as Tokens.List).items.map(itemLine)
  if (token.type === 'blockquote') return (token as Tokens.Blockquote).tokens.flatMap(linesOf)
  return token.type === 'paragraph' || token.type === 'text'
    ? [{ markdown: token.text, listed: false, beneath: [] }]
    : []
}

function itemLine(item: Tokens.ListItem): Line {
  const [first, ...others] = item.tokens.filter((token) => token.type !== 'space')
  const markdown = first && first.type !== 'list' ? itemMarkdown(first) : ''
  const beneath = first && first.type === 'list' ? [first, ...others] : others
  return { markdown, listed: true, beneath: beneath.flatMap(linesOf) }
}
