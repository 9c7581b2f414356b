import type { RenderContext } from '../../context.ts'
import type { PracticeGroup, SectionOf } from '../../guide.ts'
import { reference } from '../../markdown/escape.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { textOnlyBefore, writeBlocks } from '../../markdown/write-blocks.ts'
import { writeTitle } from '../../markdown/write-heading.ts'
import { focusAreaOf } from './focus-area.ts'

export const render = (section: SectionOf<'best-practices'>, context: RenderContext): string[] => [
  ...(section.groups.length === 0 ? textOnlyBefore(section.blocks) : []),
  ...writeBlocks(section.blocks, context),
  ...section.groups.flatMap((group) => [`### ${heading(group)}`, ...writeBlocks(group.blocks, context)]),
]

/** A title that does not name its focus area is followed by the id of it, as Pandoc writes the id of a heading. */
function heading({ title, focusArea }: PracticeGroup): string {
  const named = focusAreaOf(title) === focusArea
  const misread = (markdown: string): boolean =>
    readNumbering(`${markdown} `).numbers.length > 0 || (focusArea === null && focusAreaOf(markdown) !== null)
  const written = writeTitle(title, misread).replaceAll('{', reference)
  return named || focusArea === null ? written : `${written} {#${focusArea}}`
}
