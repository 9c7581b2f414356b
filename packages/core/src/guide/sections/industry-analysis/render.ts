import type { RenderContext } from '../../context.ts'
import { industryAnalysisIds, type SectionOf } from '../../guide.ts'
import { textOnlyBefore, writeBlocks } from '../../markdown/write-blocks.ts'
import { writeTitle } from '../../markdown/write-heading.ts'
import { identifySubsection } from './identify.ts'

export function render(section: SectionOf<'industry-analysis'>, context: RenderContext): string[] {
  const subsections = section.subsections.flatMap(({ id, title, blocks }) => {
    const number = industryAnalysisIds.indexOf(id) + 1
    const written = writeTitle(title, (markdown) => identifySubsection(markdown, number) !== id)
    return [`### 2.${number} ${written}`, ...writeBlocks(blocks, context)]
  })
  const guard = subsections.length === 0 ? textOnlyBefore(section.blocks) : []
  return [...guard, ...writeBlocks(section.blocks, context), ...subsections]
}
