import type { Token } from 'marked'
import type { Locale } from '../../text/locale.ts'
import type { Block } from '../guide.ts'
import { readBlocks, strong } from '../markdown/read-blocks.ts'
import { readInline } from '../markdown/read-inline.ts'
import { textOnly } from '../markdown/write-blocks.ts'
import { plainText } from '../rich-text.ts'
import type { Branch } from './branch.ts'

/** What every part of a guide needs to know of the whole to be read. */
export interface ReadContext {
  readonly locale: Locale
}

/** Whether a section says that its blocks are no items of it. */
export const isTextOnly = (tokens: readonly Token[]): boolean => tokens[0]?.raw.trim() === textOnly

/** The words of a heading, or a stand-in where it has none. */
export const titleOf = (markdown: string, standIn = ''): string => plainText(readInline(markdown)).trim() || standIn

/** What stands under a heading; headings beneath it are bold lines. */
export function blocksOf({ tokens, branches }: Branch): Block[] {
  return [...readBlocks(tokens), ...branches.flatMap(asBlocks)]
}

export function asBlocks(branch: Branch): Block[] {
  const text = strong(readInline(branch.heading))
  const heading: Block[] = text.length > 0 ? [{ type: 'paragraph', text }] : []
  return [...heading, ...blocksOf(branch)]
}
