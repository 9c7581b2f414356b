import type { RenderContext } from '../../context.ts'
import type { Phase, SectionOf } from '../../guide.ts'
import { colon, labels } from '../../lexicon/labels.ts'
import { textOnlyBefore, writeBlocks } from '../../markdown/write-blocks.ts'
import { writeTitle } from '../../markdown/write-heading.ts'
import { writeObjective } from '../../okr-text/write-objective.ts'
import { misreadAsOther } from './identify.ts'
import { phaseTitleMisread, writeTiming } from './timing.ts'

export function render(section: SectionOf<'implementation'>, context: RenderContext): string[] {
  const { blocks, phases, objectives, tools } = section
  return [
    ...(phases.length === 0 ? textOnlyBefore(blocks) : []),
    ...writeBlocks(blocks, context),
    ...phases.flatMap((phase, index) => renderPhase(phase, index + 1, context)),
    ...(objectives.length > 0 ? [`### ${labels.exampleOkrs[context.locale]}`] : []),
    ...objectives.flatMap((objective, index) => writeObjective(objective, index + 1, context.locale)),
    ...tools.flatMap((tool) => [`### ${writeTitle(tool.title, misreadAsOther)}`, ...writeBlocks(tool.blocks, context)]),
  ]
}

function renderPhase(phase: Phase, number: number, context: RenderContext): string[] {
  const label = labels.phase[context.locale].replace('{n}', String(number)) + colon[context.locale]
  const title = writeTitle(phase.title, phaseTitleMisread)
  return [`### ${label}${title}${writeTiming(phase.timing, context.locale)}`, ...writeBlocks(phase.blocks, context)]
}
