import type { Reader } from '../item.ts'
import { Blocks } from '../markdown/blocks.ts'
import { Outline } from '../markdown/outline.ts'

/**
 * OKRs wherever people write them on a page: headings, bullets, numbered and task lists, labelled lines, tables.
 * A page without any mark of OKRs has none, unless the user named it and no heading says what else it is about: then
 * its lists are key results, or its lines where it has no list.
 */
export const reader: Reader = {
  id: 'markdown',
  extensions: ['.md', '.markdown', '.mdx'],
  read(text, insists) {
    const { blocks } = new Blocks(text)
    const marked = new Outline(text, blocks, false).items()
    const isAboutElse = blocks.some(({ type }) => type === 'heading')
    const items = marked.length > 0 || !insists || isAboutElse ? marked : new Outline(text, blocks, true).items()
    return { items, isSet: marked.some(({ kind }) => kind === 'objective'), cycle: null }
  },
}
