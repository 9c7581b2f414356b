import type { RenderContext } from '../../context.ts'
import { type CaseStudy, caseParts, type SectionOf } from '../../guide.ts'
import { blocksHtml } from '../../html/blocks.ts'
import { escapeHtml, tag } from '../../html/tag.ts'
import { labels } from '../../lexicon/labels.ts'
import { casePartTitles } from '../../outline.ts'

export function html(section: SectionOf<'case-studies'>, context: RenderContext): string {
  const cases = section.cases.map((study, index) => caseHtml(study, index + 1, context))
  return [blocksHtml(section.blocks, context), ...cases].join('\n')
}

function caseHtml(study: CaseStudy, number: number, context: RenderContext): string {
  const label = tag('span', labels.case[context.locale].replace('{n}', String(number)), { class: 'label' })
  const parts = caseParts.map((part) =>
    study[part].length === 0
      ? ''
      : tag('div', tag('h4', casePartTitles[part][context.locale]) + tag('div', blocksHtml(study[part], context)), {
          class: 'part',
        }),
  )
  return tag(
    'article',
    tag('h3', label + escapeHtml(study.title)) + blocksHtml(study.blocks, context) + parts.join(''),
    { class: 'case' },
  )
}
