import { sectionMarkdown } from '@okr/core/guide'
import { noCuts } from '../gate/citations.ts'
import { noUsage } from '../model/usage.ts'
import type { GuideEvent } from './events.ts'
import type { SectionPlan } from './plan.ts'
import type { Registry } from './registry.ts'

/** The composer's section, told in the same events as a model's: without a key nothing changes but the writer. */
export async function* composeSection(
  { id, title, composed, draft }: SectionPlan,
  registry: Registry,
): AsyncGenerator<GuideEvent> {
  yield { type: 'section-start', section: id, title, writer: 'composer', usage: noUsage }
  yield { type: 'delta', section: id, text: draft, usage: noUsage }
  yield {
    type: 'section-done',
    section: id,
    data: composed,
    markdown: sectionMarkdown(composed, registry),
    writer: 'composer',
    model: null,
    degraded: false,
    partial: false,
    attempts: 1,
    usage: noUsage,
    cost: null,
    findings: [],
    cuts: noCuts(),
    failure: null,
  }
}
