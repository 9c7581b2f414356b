import type { RenderContext } from '../context.ts'
import type { Block, ListItem, RichText } from '../guide.ts'
import { okrColumns } from '../okr-text/columns.ts'
import { keyResultLabel, objectiveLabel } from '../okr-text/labels.ts'
import { plainText } from '../rich-text.ts'
import { guardLine } from './escape.ts'
import { writeInline } from './write-inline.ts'

/** Says of what follows that it is text, though it may look like the items that its section is made of. */
export const textOnly = '<!-- text only -->'

/** The mark before blocks that are no items, where there are any. */
export const textOnlyBefore = (blocks: readonly Block[]): string[] => (blocks.length > 0 ? [textOnly] : [])

/** Keeps two lists in a row from being read as one. */
export const apartFromNext = '<!-- -->'

/** Blocks with an empty line between them. */
export function writeBlocks(blocks: readonly Block[], context: RenderContext): string[] {
  return blocks.flatMap((block, index) => {
    const previous = blocks[index - 1]
    const merges = block.type === 'list' && previous?.type === 'list' && block.ordered === previous.ordered
    const written =
      block.type === 'table' && misreadAsOkrs(block.header, previous)
        ? gapped(writeBlock(block, context))
        : writeBlock(block, context)
    return merges ? [apartFromNext, written] : [written]
  })
}

/** A table whose columns are called like those of OKRs is text where it stands among blocks. */
function misreadAsOkrs(header: readonly RichText[], previous: Block | undefined): boolean {
  const { objective, keyResult } = okrColumns(header.map(plainText))
  const isBelowObjective = previous?.type === 'paragraph' && objectiveLabel(plainText(previous.text)) !== undefined
  return keyResult >= 0 && (objective >= 0 || isBelowObjective)
}

/** The first row with a gap in each cell, by which it names nothing. */
const gapped = (table: string): string =>
  table.replace(/^.*$/m, (row) => row.replaceAll('| ', '| <!-- -->').replace(/<!-- -->$/, ''))

function writeBlock(block: Block, context: RenderContext): string {
  switch (block.type) {
    case 'paragraph':
      return writeLine(block.text, context)
    case 'list':
      return writeItems(block.items, block.ordered, context).join('\n')
    case 'table':
      return writeTable(block.header, block.rows, context)
    case 'callout':
      return `> [!${block.tone.toUpperCase()}]\n> ${writeLine(block.text, context)}`
  }
}

const writeLine = (text: RichText, context: RenderContext): string => guardLabel(guardLine(writeInline(text, context)))

/** A line of text that begins like a key result gets a gap behind the label, which then is none. */
function guardLabel(line: string): string {
  const label = keyResultLabel(line)
  return label === undefined ? line : `${line.slice(0, label.lead)}<!-- -->${line.slice(label.lead)}`
}

function writeItems(items: readonly ListItem[], ordered: boolean, context: RenderContext): string[] {
  return items.flatMap((item, index) => {
    const mark = ordered ? `${index + 1}. ` : '- '
    const nested = writeItems(item.items, false, context).map((line) => ' '.repeat(mark.length) + line)
    return [mark + writeLine(item.text, context), ...nested]
  })
}

function writeTable(
  header: readonly RichText[],
  rows: readonly (readonly RichText[])[],
  context: RenderContext,
): string {
  const row = (cells: readonly RichText[]): string => `| ${cells.map((cell) => writeCell(cell, context)).join(' | ')} |`
  return [row(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(row)].join('\n')
}

const writeCell = (cell: RichText, context: RenderContext): string =>
  writeInline(cell.flatMap(splitCode), context).replaceAll('|', '\\|')

/** Inside a table `\|` in code always means a bare pipe: the span is written in two halves. */
const splitCode = (inline: RichText[number]): RichText =>
  inline.type === 'code' && inline.text.includes('\\|')
    ? inline.text.split(/(?<=\\)(?=\|)/).map((text) => ({ type: 'code', text }))
    : [inline]
