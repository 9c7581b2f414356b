import { type Guide, sectionMarkdown } from '@okr/core/guide'
import type { GuideParams } from '@okr/core/params'
import type { Grounding } from '@okr/core/prompt'
import type { GateOptions } from '../gate/gate.ts'
import { comparable, secretsOf } from '../gate/secrets.ts'
import { vocabularyOf } from '../gate/vocabulary.ts'
import { sha256 } from '../hash.ts'
import { type ContentPlan, planContent, type SectionPlan } from './plan.ts'
import { type PromptContext, type Revision, sectionPrompt, systemPrompt } from './prompt/section-prompt.ts'
import { bodyOf, type Registry, registryOf } from './registry.ts'
import type { GuideRequest } from './request.ts'
import { withholdCommands } from './withhold.ts'

/** Everything that is settled before a model is asked. */
export interface Prepared {
  /** As the composer writes it for the parameters as they were given. */
  readonly composed: Guide
  readonly registry: Registry
  readonly plan: ContentPlan
  readonly system: string
  readonly prompt: (plan: SectionPlan, summaries: readonly string[], revision?: Revision) => string
  readonly gate: Omit<GateOptions, 'keys' | 'title'>
  /** Everything the model was handed as facts: the grounding, and what the drafts add to it. */
  readonly handed: Grounding
  readonly withheld: readonly string[]
}

export async function prepare(request: GuideRequest): Promise<Prepared> {
  const { params, grounding, compose } = request
  const composed = compose(params)
  const registry = registryOf(grounding, composed)
  const standIn = grounding.packs[0]?.name ?? ''
  const { params: shown, commands, suspects } = withholdCommands(params, standIn)
  const plan = planContent(params, grounding, composed, registry)
  const drafts = commands.length === 0 ? plan : withDrafts(plan, compose(shown), registry)
  const canary = `okr-${(await sha256(JSON.stringify(params))).slice(0, 12)}`
  const context: PromptContext = { params: shown, grounding, registry, elsewhere: [], canary }
  const system = systemPrompt(context)
  return {
    composed,
    registry,
    plan: drafts,
    system,
    prompt: (section, summaries, revision) =>
      sectionPrompt(section, { ...context, elsewhere: elsewhereFor(section, plan) }, summaries, revision),
    gate: {
      locale: params.locale,
      handed: vocabularyOf(handedTexts(request, drafts, shown, registry)),
      secrets: secretsOf([canary], [instructionsIn(system, drafts)], suspects),
    },
    handed: { ...grounding, statements: [...grounding.statements, ...draftStatements(drafts, registry)] },
    withheld: commands,
  }
}

/** The composer's texts rest on its playbooks, too: what they say counts as handed over, with the sources they cite. */
const draftStatements = ({ sections }: ContentPlan, registry: Registry): Grounding['statements'] =>
  sections.map(({ draft, keys }) => ({
    topic: 'overview',
    text: draft,
    sources: registry.references.map(({ source }) => source).filter((source) => keys.has(registry.keyOf(source) ?? '')),
  }))

/** The composer quotes the reader's words; a draft for the model may only quote those it is shown. */
function withDrafts(plan: ContentPlan, shown: Guide, registry: Registry): ContentPlan {
  const drafts = new Map(shown.sections.map((section) => [section.id, bodyOf(sectionMarkdown(section, registry))]))
  return { ...plan, sections: plan.sections.map((one) => ({ ...one, draft: drafts.get(one.id) ?? one.draft })) }
}

/** Titles of what is told in the other sections. */
const elsewhereFor = (section: SectionPlan, { sections }: ContentPlan): string[] =>
  sections
    .filter(({ id }) => id !== section.id)
    .map(({ title, material: { cases, metrics, systems, standards } }) => {
      const names = [
        ...cases.map(({ organisation }) => organisation),
        ...[...metrics, ...systems, ...standards].map(({ name }) => name),
      ]
      return names.length > 0 ? `${title}: ${names.join(' / ')}` : title
    })

/** What may come back in a model's words: what it was handed, and nothing that a reader typed as a command. */
function handedTexts(
  { grounding }: GuideRequest,
  { sections }: ContentPlan,
  shown: GuideParams,
  registry: Registry,
): string[] {
  return [
    JSON.stringify({ ...grounding, sources: [] }),
    JSON.stringify(registry.references),
    ...grounding.sources.flatMap(({ reference, verification, supports }) => [reference, verification, ...supports]),
    ...sections.map(({ draft }) => draft),
    shown.industry,
    shown.companyType,
    ...shown.focusAreas,
  ]
}

/** The instructions without the sentences that a draft holds as well: those may be said. */
function instructionsIn(system: string, { sections }: ContentPlan): string {
  const drafts = comparable(sections.map(({ draft }) => draft).join(''))
  return system
    .split('\n')
    .filter((line) => !drafts.includes(comparable(line)))
    .join('\n')
}
