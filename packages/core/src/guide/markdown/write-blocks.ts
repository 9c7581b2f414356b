import type { RenderContext } from '../context.ts'
import type { Block, ListItem, RichText } from '../guide.ts'
import { guardLine } from './escape.ts'
import { writeInline } from './write-inline.ts'

/** Blocks with an empty line between them. Two lists of one kind in a row would be read as one. */
export function writeBlocks(blocks: readonly Block[], context: RenderContext): string[] {
  return blocks.flatMap((block, index) => {
    const previous = blocks[index - 1]
    const merges = block.type === 'list' && previous?.type === 'list' && block.ordered === previous.ordered
    return merges ? ['<!-- -->', writeBlock(block, context)] : [writeBlock(block, context)]
  })
}

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

const writeLine = (text: RichText, context: RenderContext): string => guardLine(writeInline(text, context))

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
