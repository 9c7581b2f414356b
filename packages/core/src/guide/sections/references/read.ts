import { readBlocks } from '../../markdown/read-blocks.ts'
import { type ReadContext, textOf } from '../../read/context.ts'
import type { Entries } from './entries.ts'

export function read({ entries, rest }: Entries, context: ReadContext) {
  const references = entries.map(({ source, markdown }) => ({ source, text: textOf(markdown, context) }))
  return { blocks: readBlocks(rest, context.resolve), references: references.filter(({ text }) => text.length > 0) }
}
