import { citationsIn, type Guide, type Reference, type Section, sectionIds, sectionOf } from '@okr/core/guide'
import { toModel } from '../adapters/from-ai-sdk.ts'
import { sha256 } from '../hash.ts'
import { linkedController } from '../middleware/link.ts'
import type { Cost } from '../model/cost.ts'
import type { Model, Usage } from '../model/model.ts'
import { addUsage, noUsage } from '../model/usage.ts'
import { composeSection } from './compose-section.ts'
import type { GuideEvent, WrittenSection } from './events.ts'
import { aigcLabel, markedModels, withVisibleMark } from './label.ts'
import { merge } from './merge.ts'
import type { SectionPlan } from './plan.ts'
import { type Prepared, prepare } from './prepare.ts'
import { promptVersion } from './prompt/version.ts'
import type { Provenance } from './provenance.ts'
import { referencesOf } from './registry.ts'
import type { GuideRequest } from './request.ts'
import { summaryOf } from './summary.ts'
import { writeSection } from './write-section.ts'
import { bodySections, framingSections, type WrittenId, writtenIds } from './written-ids.ts'

interface Run {
  readonly request: GuideRequest
  readonly prepared: Prepared
  readonly model: Model | undefined
  readonly signal: AbortSignal
  readonly written: Map<WrittenId, WrittenSection>
  /** As they were sent first. */
  readonly prompts: Map<WrittenId, string>
}

/** What `generateGuide` of this package does; see there. */
export async function* generateGuide(request: GuideRequest): AsyncGenerator<GuideEvent> {
  const { controller, unlink } = linkedController(request.signal)
  const run: Run = {
    request,
    prepared: await prepare(request),
    model: request.model ? toModel(request.model) : undefined,
    signal: controller.signal,
    written: new Map(),
    prompts: new Map(),
  }
  try {
    yield planned(run)
    yield* wave(bodySections, run)
    yield* wave(framingSections, run)
    yield await finished(run)
  } finally {
    unlink()
    controller.abort()
  }
}

const isWanted = (id: WrittenId, { request }: Run): boolean => request.sections?.includes(id) ?? true

const plansFor = (ids: readonly WrittenId[], run: Run): SectionPlan[] =>
  run.prepared.plan.sections.filter(({ id }) => ids.includes(id) && isWanted(id, run))

function planned(run: Run): GuideEvent {
  const { plan } = run.prepared
  const writer = run.model ? 'model' : 'composer'
  const sections = plan.sections
    .filter(({ id }) => isWanted(id, run))
    .map(({ id, title }) => ({ id, title, writer }) as const)
  return { type: 'plan', title: plan.title, sections, model: run.model?.id ?? null, usage: noUsage }
}

/** Sections side by side. The framing ones read what the others came to say. */
async function* wave(ids: readonly WrittenId[], run: Run): AsyncGenerator<GuideEvent> {
  if (run.signal.aborted) return
  // In the order of the guide, whichever was written first: equal answers lead to equal questions.
  const summaries = writtenIds.flatMap((id) => run.written.get(id) ?? []).map(summaryOf)
  for await (const event of merge(plansFor(ids, run).map((plan) => write(plan, summaries, run)))) {
    if (event.type === 'section-done') run.written.set(event.section, event)
    yield event
  }
}

function write(plan: SectionPlan, summaries: readonly string[], run: Run): AsyncGenerator<GuideEvent> {
  const { request, prepared, model, signal } = run
  const { params, prices } = request
  const { registry, system, gate, handed } = prepared
  if (!model) return composeSection(plan, registry)
  const known = framingSections.some((id) => id === plan.id) ? summaries : []
  const first = prepared.prompt(plan, known)
  run.prompts.set(plan.id, first)
  return writeSection({
    plan,
    model,
    system,
    prompt: (revision) => (revision ? prepared.prompt(plan, known, revision) : first),
    gate,
    check: { params, grounding: handed, registry, composed: plan.composed },
    prices,
    signal,
    hasWork: () => [...run.written.values()].some(({ writer }) => writer === 'model'),
  })
}

async function finished(run: Run): Promise<GuideEvent> {
  const usage = [...run.written.values()].reduce((sum, one) => addUsage(sum, one.usage), noUsage)
  const guide = assemble(run)
  const provenance = await provenanceOf(run, guide, usage)
  return { type: 'guide-done', guide, provenance, status: run.signal.aborted ? 'aborted' : 'complete', usage }
}

/** The sections in their order, with the references that they cite. */
function assemble(run: Run): Guide {
  const { composed, plan } = run.prepared
  const { keep } = run.request
  const sections = sectionIds.flatMap((id): Section[] => {
    if (id === 'references') return []
    const section = run.written.get(id)?.data ?? (keep && sectionOf(keep, id))
    return section ? [section] : []
  })
  const guide: Guide = { locale: composed.locale, title: keep?.title ?? plan.title, sections }
  const model = modelsIn(run)
  const marked = model ? withVisibleMark(guide, model) : guide
  if (sections.length === 0) return marked
  const blocks = sectionOf(composed, 'references')?.blocks
  return { ...marked, sections: [...marked.sections, referencesOf(referencesFor(marked, run), guide.locale, blocks)] }
}

/** By first citation; in a guide that was there before, its own order first, so that its keys keep their meaning. */
function referencesFor(guide: Guide, { prepared, request }: Run): Reference[] {
  const cited = citationsIn(guide)
  const before = request.keep ? (sectionOf(request.keep, 'references')?.references ?? []) : []
  const kept = before.filter(({ source }) => cited.includes(source))
  const known = new Map(prepared.registry.references.map((reference) => [reference.source, reference]))
  const added = cited.filter((source) => !kept.some((reference) => reference.source === source))
  return [...kept, ...added.flatMap((source) => known.get(source) ?? [])]
}

/** Those that wrote any of the guide, now or before: the mark of the guide that is kept says who. */
const modelsIn = ({ written, request }: Run): string => {
  const before = request.keep ? markedModels(request.keep) : []
  return [...new Set([...before, ...[...written.values()].flatMap(({ model }) => model ?? [])])].join(', ')
}

async function provenanceOf(run: Run, guide: Guide, usage: Usage): Promise<Provenance> {
  const { request, prepared, model, written } = run
  const sections = [...written.values()]
  const isGenerated = modelsIn(run) !== ''
  const id = isGenerated ? (await sha256(JSON.stringify(guide))).slice(0, 32) : ''
  return {
    model: model?.id ?? null,
    prompt: model ? await promptOf(run) : null,
    packs: request.grounding.packs.map(({ id: pack, version }) => ({ id: pack, version })),
    date: (request.now?.() ?? new Date()).toISOString(),
    sections: sections.map(({ section, findings, ...one }) => ({
      id: section,
      model: one.model,
      degraded: one.degraded,
      partial: one.partial,
      attempts: one.attempts,
      cuts: one.cuts,
      failure: one.failure,
      findings: countBy(findings.map(({ ruleId }) => ruleId)),
    })),
    degraded: sections.flatMap(({ section, degraded }) => (degraded ? [section] : [])),
    usage,
    cost: model ? totalCost(sections) : null,
    withheld: model ? prepared.withheld : [],
    aigc: isGenerated ? aigcLabel(request.producer ?? 'okr', id) : null,
  }
}

async function promptOf({ prepared, request, prompts }: Run): Promise<NonNullable<Provenance['prompt']>> {
  const sent = writtenIds.flatMap((id) => prompts.get(id) ?? [])
  const hash = await sha256([prepared.system, ...sent].join('\n'))
  return { id: `section/${request.params.locale}`, version: promptVersion, hash }
}

const countBy = (names: readonly string[]): Record<string, number> =>
  names.reduce<Record<string, number>>((counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), {})

/** null as soon as one price is unknown, or two currencies meet: a part of a sum is no sum. */
function totalCost(sections: readonly WrittenSection[]): Cost | null {
  const costs = sections.map(({ cost }) => cost)
  const [first] = costs
  if (!first || costs.some((cost) => cost?.currency !== first.currency)) return null
  return { amount: costs.reduce((sum, cost) => sum + (cost?.amount ?? 0), 0), currency: first.currency }
}
