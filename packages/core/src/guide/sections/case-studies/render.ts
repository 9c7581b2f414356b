import type { RenderContext } from '../../context.ts'
import { type CaseStudy, caseParts, type SectionOf } from '../../guide.ts'
import { colon, labels } from '../../lexicon/labels.ts'
import { textOnlyBefore, writeBlocks } from '../../markdown/write-blocks.ts'
import { writeTitle } from '../../markdown/write-heading.ts'
import { casePartTitles } from '../../outline.ts'

export const render = (section: SectionOf<'case-studies'>, context: RenderContext): string[] => [
  ...(section.cases.length === 0 ? textOnlyBefore(section.blocks) : []),
  ...writeBlocks(section.blocks, context),
  ...section.cases.flatMap((study, index) => renderCase(study, index + 1, context)),
]

function renderCase(study: CaseStudy, number: number, context: RenderContext): string[] {
  const label = labels.case[context.locale].replace('{n}', String(number))
  const parts = caseParts.flatMap((part) =>
    study[part].length === 0
      ? []
      : [`#### ${casePartTitles[part][context.locale]}`, ...writeBlocks(study[part], context)],
  )
  return [
    `### ${label}${colon[context.locale]}${writeTitle(study.title)}`,
    ...(parts.length === 0 ? textOnlyBefore(study.blocks) : []),
    ...writeBlocks(study.blocks, context),
    ...parts,
  ]
}
