import type { Fact, Grounding, GuideParams, Locale } from '@okr/core'
import type { Case, Metric, Source, Statement } from '@okr/core/pack'
import type { GuideKnowledge, GuidePack, KnowledgeOf } from '../knowledge/knowledge.ts'
import { type ChosenCase, rankedCases } from './cases.ts'
import { type Context, contextOf } from './context.ts'
import { betterLabels, dataSourceLabel } from './labels.ts'
import { citationText, referenceOf, verificationText } from './references.ts'
import { nearestNote, packsIn, words } from './say.ts'

/** The claims of each source must be at hand. */
export type GroundingKnowledge = KnowledgeOf<GuidePack, Source>

const mostCases = 6

const fact = ({ text, sources }: Statement, context: Context): Fact => ({ text: words(text, context), sources })

function statementsOf(pack: GuidePack, context: Context): Grounding['statements'] {
  const about = (topic: Grounding['statements'][number]['topic'], statements: readonly Statement[]) =>
    statements.map((statement) => ({ topic, ...fact(statement, context) }))
  return [
    ...about('reason', pack.whyOkr),
    ...about('overview', pack.overview),
    ...about('driver', pack.drivers),
    ...about('challenge', pack.challenges),
    ...about('adoption', pack.adoption),
    ...about(
      'unknown',
      pack.unknowns.map((text) => ({ text, sources: [] })),
    ),
  ]
}

const metricFor = (metric: Metric, context: Context): Grounding['metrics'][number] => ({
  id: metric.id,
  name: words(metric.name, context),
  definition: words(metric.definition, context),
  unit: metric.unit,
  better: words(betterLabels[metric.direction], context),
  dataSources: metric.dataSources.map((name) => words(dataSourceLabel(name), context)),
  sources: metric.definitionSource ? [metric.definitionSource] : [],
})

/** How large it is counts as a fact: the profile of a case says it. */
const factsOf = ({ size, sources, background, deployment, outcomes }: Case): Statement[] => [
  ...(size ? [{ text: size, sources: sources.slice(0, 1) }] : []),
  ...background,
  ...deployment,
  ...outcomes,
]

const caseFor = ({ case: one }: ChosenCase, context: Context): Grounding['cases'][number] => ({
  id: one.id,
  organisation: words(one.organisation, context),
  evidenceGrade: one.evidenceGrade,
  facts: factsOf(one).map((statement) => fact(statement, context)),
  caveats: words(one.caveats, context),
})

/** Every source named by the material, with the key a writer cites it by, in the order of first mention. */
function sourcesFor(
  material: Omit<Grounding, 'sources'>,
  { sourceOf }: GroundingKnowledge,
  locale: Locale,
): Grounding['sources'] {
  const facts = [
    ...material.statements,
    ...material.standards,
    ...material.metrics,
    ...material.cases.flatMap((c) => c.facts),
  ]
  const ids = [...new Set(facts.flatMap(({ sources }) => sources))]
  return ids.map((id, index) => {
    const source = sourceOf(id)
    return {
      id,
      key: `S${index + 1}`,
      reference: citationText(source, locale),
      printed: referenceOf(source, locale).text,
      verification: verificationText(source, locale),
      supports: source.supports,
    }
  })
}

/** Everything vetted that a writer may use for these parameters, in their language. */
export function groundingFor(params: GuideParams, knowledge: GroundingKnowledge): Grounding {
  const context = contextOf(params, knowledge)
  const { packs, matched } = context
  const material = {
    matched,
    packs: packsIn(context),
    statements: [
      ...(context.nearest.length > 0 ? [{ topic: 'unknown' as const, text: nearestNote(context), sources: [] }] : []),
      ...packs.flatMap((pack) => statementsOf(pack, context)),
    ],
    valueStream: packs.flatMap(({ valueStream }) => valueStream.map((step) => words(step, context))),
    systems: packs.flatMap(({ systems }) =>
      systems.map(({ name, holds }) => ({ name: words(name, context), holds: words(holds, context) })),
    ),
    standards: packs.flatMap(({ standards }) =>
      standards.map(({ name, concerns, source }) => ({
        name: words(name, context),
        concerns: words(concerns, context),
        sources: source ? [source] : [],
      })),
    ),
    metrics: packs.flatMap(({ metrics }) => metrics.map((metric) => metricFor(metric, context))),
    cases: rankedCases(context)
      .slice(0, mostCases)
      .map((chosen) => caseFor(chosen, context)),
  }
  return { ...material, sources: sourcesFor(material, knowledge, params.locale) }
}

/** The packs that a guide for these parameters follows, as a grounding names them, without the rest of it. */
export const packsFor = (params: GuideParams, knowledge: GuideKnowledge): Grounding['packs'] =>
  packsIn(contextOf(params, knowledge))
