import type { RenderContext } from '../../context.ts'
import type { Pitfall, RichText, SectionOf } from '../../guide.ts'
import { colon, labels } from '../../lexicon/labels.ts'
import { textOnlyBefore, writeBlocks } from '../../markdown/write-blocks.ts'
import { writeTitle } from '../../markdown/write-heading.ts'
import { writeInline } from '../../markdown/write-inline.ts'

export const render = (section: SectionOf<'pitfalls'>, context: RenderContext): string[] => [
  ...(section.pitfalls.length === 0 ? textOnlyBefore(section.blocks) : []),
  ...writeBlocks(section.blocks, context),
  ...section.pitfalls.flatMap((pitfall, index) => renderPitfall(pitfall, index + 1, context)),
]

function renderPitfall({ title, signal, remedy }: Pitfall, number: number, context: RenderContext): string[] {
  const items = [...labelled('signal', signal, context), ...labelled('remedy', remedy, context)]
  return [`### ${number}. ${writeTitle(title)}`, ...(items.length > 0 ? [items.join('\n')] : [])]
}

const labelled = (label: 'signal' | 'remedy', text: RichText, context: RenderContext): string[] =>
  text.length === 0
    ? []
    : [`- **${labels[label][context.locale]}**${colon[context.locale]}${writeInline(text, context)}`]
