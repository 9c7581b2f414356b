import { sectionMarkdown } from '@okr/core/guide'
import { estimateTokenCount } from 'tokenx'
import { toModel } from '../adapters/from-ai-sdk.ts'
import { type Cost, costOf } from '../model/cost.ts'
import type { Usage } from '../model/model.ts'
import { noUsage } from '../model/usage.ts'
import type { SectionPlan } from './plan.ts'
import { prepare } from './prepare.ts'
import type { GuideRequest } from './request.ts'
import { summaryOf } from './summary.ts'
import { framingSections, type WrittenId } from './written-ids.ts'

export interface GuidePreview {
  readonly system: string
  readonly sections: readonly {
    readonly id: WrittenId
    readonly title: string
    readonly prompt: string
    readonly inputTokens: number
  }[]
  /** An estimate: without rewrites, and with answers a third longer than the composer's text. */
  readonly usage: Usage
  /** null where the price of the model is not known. */
  readonly cost: Cost | null
}

/** What `previewGuide` of this package does; see there. */
export async function previewGuide(request: GuideRequest): Promise<GuidePreview> {
  const { plan, registry, system, prompt } = await prepare(request)
  // What the model will have said is not known yet: the composer's words are about as long.
  const summaries = plan.sections.map(({ composed }) => summaryOf({ markdown: sectionMarkdown(composed, registry) }))
  const isFraming = ({ id }: SectionPlan) => framingSections.some((framing) => framing === id)
  const wanted = plan.sections.filter(({ id }) => request.sections?.includes(id) ?? true)
  const sections = wanted.map((section) => {
    const text = prompt(section, isFraming(section) ? summaries : [])
    return { id: section.id, title: section.title, prompt: text, inputTokens: estimateTokenCount(system + text) }
  })
  const usage: Usage = {
    ...noUsage,
    inputTokens: sections.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: Math.ceil(1.3 * wanted.reduce((sum, { draft }) => sum + estimateTokenCount(draft), 0)),
  }
  const model = request.model ? toModel(request.model).id : ''
  return { system, sections, usage, cost: costOf(usage, model, request.prices) }
}
