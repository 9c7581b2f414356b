import type { RenderContext } from '../../context.ts'
import type { Phase, SectionOf } from '../../guide.ts'
import { blocksHtml } from '../../html/blocks.ts'
import { objectiveHtml } from '../../html/objective.ts'
import { box, escapeHtml, tag } from '../../html/tag.ts'
import { labels } from '../../lexicon/labels.ts'

export function html(section: SectionOf<'implementation'>, context: RenderContext): string {
  const { blocks, phases, objectives, tools } = section
  const examples = objectives.map((objective, index) => objectiveHtml(objective, index + 1, context.locale))
  return [
    blocksHtml(blocks, context),
    box('ol', 'phases', phases.map((phase, index) => phaseHtml(phase, index + 1, context)).join('')),
    ...(examples.length > 0 ? [tag('h3', labels.exampleOkrs[context.locale]), ...examples] : []),
    ...tools.map((tool) => tag('h3', escapeHtml(tool.title)) + blocksHtml(tool.blocks, context)),
  ].join('\n')
}

function phaseHtml({ title, timing, blocks }: Phase, number: number, context: RenderContext): string {
  const label = tag('span', labels.phase[context.locale].replace('{n}', String(number)), { class: 'label' })
  const time = timing === '' ? '' : ` ${tag('small', escapeHtml(timing))}`
  return tag('li', tag('h3', label + escapeHtml(title) + time) + blocksHtml(blocks, context))
}
