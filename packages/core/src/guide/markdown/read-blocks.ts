import type { Token, Tokens } from 'marked'
import type { Block, CalloutTone, ListItem, RichText } from '../guide.ts'
import { remember } from '../read/remember.ts'
import { normalise, plainText } from '../rich-text.ts'
import { readInline } from './read-inline.ts'

/** The blocks that the model knows; of others the words. */
export const readBlocks = (tokens: readonly Token[]): Block[] => tokens.flatMap((token) => readKnown(token))

const readKnown = remember(readBlock)

function readBlock(token: Token): Block[] {
  switch (token.type) {
    case 'list':
      return readList(token as Tokens.List)
    case 'table':
      return [readTable(token as Tokens.Table)]
    case 'blockquote':
      return readQuote(token as Tokens.Blockquote)
    case 'heading':
      return paragraph(strong(readInline(token.text)))
    case 'code':
      return token.text
        .split('\n')
        .flatMap((line: string) => paragraph(line.trim() ? [{ type: 'code', text: line }] : []))
    case 'paragraph':
    case 'text':
    case 'html':
      return paragraph(readInline(token.text))
    default:
      return []
  }
}

const paragraph = (text: RichText): Block[] => (text.length > 0 ? [{ type: 'paragraph', text }] : [])

export const strong = (text: RichText): RichText => {
  const words = plainText(text)
  return words === '' ? text : [{ type: 'strong', text: words }]
}

function readList(list: Tokens.List): Block[] {
  const items = readItems(list)
  return items.length > 0 ? [{ type: 'list', ordered: list.ordered, items }] : []
}

const readItems = (list: Tokens.List): ListItem[] => list.items.flatMap((item) => readItem(item.tokens))

/** An item's first block is its text; lists and further blocks beneath it are its items. */
function readItem(tokens: readonly Token[]): ListItem[] {
  const own = tokens.find((token) => token.type !== 'space')
  const text = own && isText(own) ? readInline(itemMarkdown(own)) : []
  const items = tokens.filter((token) => token !== own || text.length === 0).flatMap((token) => itemsBeneath(token))
  return text.length > 0 ? [{ text, items }] : items
}

const isText = (token: Token): boolean =>
  token.type === 'text' || token.type === 'paragraph' || token.type === 'heading'

/** Without the box of a task. */
export const itemMarkdown = (token: Token): string =>
  ('text' in token ? token.text : token.raw).replace(/^\[[ xX]\]\s/, '')

const itemsBeneath = (token: Token): ListItem[] =>
  token.type === 'list' ? readItems(token as Tokens.List) : readBlock(token).flatMap(asItems)

const hasText = ({ text }: ListItem): boolean => text.length > 0

function asItems(block: Block): readonly ListItem[] {
  if (block.type === 'list') return block.items
  if (block.type === 'table')
    return block.rows.map((row) => ({ text: normalise(row.flat()), items: [] })).filter(hasText)
  return [{ text: block.text, items: [] }]
}

function readTable(table: Tokens.Table): Block {
  const row = (cells: readonly Tokens.TableCell[]): RichText[] => cells.map((cell) => readInline(cell.text))
  return { type: 'table', header: row(table.header), rows: table.rows.map(row) }
}

const tones: Readonly<Record<string, CalloutTone>> = {
  NOTE: 'note',
  INFO: 'note',
  TIP: 'tip',
  IMPORTANT: 'warning',
  WARNING: 'warning',
  CAUTION: 'warning',
}

/** A quotation is a callout, of the tone that its first line may name. */
function readQuote(quote: Tokens.Blockquote): Block[] {
  const name = /^\s{0,9}\[!([A-Z]{3,9})\]/.exec(quote.text)
  const tone = tones[name?.[1] ?? ''] ?? 'note'
  return quote.tokens.flatMap((token, index) => {
    const markdown = index === 0 && name && 'text' in token ? token.text.slice(name[0].length) : undefined
    const blocks = markdown === undefined ? readBlock(token) : paragraph(readInline(markdown))
    return blocks.map((block): Block => (block.type === 'paragraph' ? { ...block, type: 'callout', tone } : block))
  })
}
