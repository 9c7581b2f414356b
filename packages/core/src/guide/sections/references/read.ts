import { readBlocks } from '../../markdown/read-blocks.ts'
import { readInline } from '../../markdown/read-inline.ts'
import type { Entries } from './entries.ts'

export function read({ entries, rest }: Entries) {
  const references = entries.map(({ source, markdown }) => ({ source, text: readInline(markdown) }))
  return { blocks: readBlocks(rest), references: references.filter(({ text }) => text.length > 0) }
}
