import type { Localized } from '@okr/core'
import { citationsIn, type Section } from '@okr/core/guide'
import { type GuideParams, labelOf } from '@okr/core/params'
import { type Grounding, okrExample, okrRules, quote, topicTitles } from '@okr/core/prompt'
import type { SectionPlan } from '../plan.ts'
import type { Registry } from '../registry.ts'
import { labels, system, tasks } from './texts.ts'

/** What a section is written from, beyond its plan. */
export interface PromptContext {
  readonly params: GuideParams
  readonly grounding: Grounding
  readonly registry: Registry
  /** Titles of what has its home elsewhere. */
  readonly elsewhere: readonly string[]
  /** The mark that betrays whoever repeats the instructions. */
  readonly canary: string
}

/** What was wrong with the last attempt. */
export interface Revision {
  readonly previous: string
  readonly problems: readonly string[]
}

export const systemPrompt = ({ params, canary }: Pick<PromptContext, 'params' | 'canary'>): string =>
  system[params.locale].replace('{canary}', canary)

/** The assignment for one section. The part that all sections share comes first, so that providers can cache it. */
export function sectionPrompt(
  plan: SectionPlan,
  context: PromptContext,
  summaries: readonly string[],
  revision?: Revision,
): string {
  const { params, grounding } = context
  const word = (text: Localized) => text[params.locale]
  const list = (title: Localized, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`# ${word(title)}`, ...lines.map((line) => `- ${line}`), ''] : []
  const block = (title: Localized, text: string): string[] => (text === '' ? [] : [`# ${word(title)}`, text, ''])
  const headings = headingsOf(plan.composed)
  return [
    `<params>\n${quote(namedParams(params))}\n</params>`,
    ...(grounding.matched ? [] : [word(labels.unmatched)]),
    '',
    ...list(labels.rules, plan.id === 'implementation' ? okrRules[params.locale] : []),
    ...block(labels.example, plan.id === 'implementation' ? okrExample[params.locale] : ''),
    `# ${word(labels.section)}`,
    `${plan.title}: ${word(tasks[plan.id])}`,
    word(labels.length).replace('{words}', String(lengthOf(plan, params))),
    '',
    ...block(labels.headings, headings.map((title) => `### ${title}`).join('\n')),
    ...list(labels.material, materialLines(plan, context)),
    ...block(labels.draft, plan.draft),
    ...list(labels.sources, sourceLines(plan, context)),
    ...list(labels.elsewhere, context.elsewhere),
    ...list(labels.summaries, summaries),
    ...(revision ? block(labels.previous, revision.previous) : []),
    ...(revision ? list(labels.findings, revision.problems) : []),
  ]
    .join('\n')
    .trim()
}

function namedParams(params: GuideParams) {
  const { locale } = params
  const label = (name: Parameters<typeof labelOf>[0], value: string) => labelOf(name, value, locale)
  return {
    industry: params.industry,
    companyType: label('companyType', params.companyType),
    companySize: label('companySize', params.companySize),
    maturity: label('maturity', params.maturity),
    focusAreas: params.focusAreas.map((area) => label('focusAreas', area)),
    ...(params.audience ? { audience: label('audience', params.audience) } : {}),
  }
}

/** About a third more than the composer writes, in the units of the language. */
function lengthOf({ draft }: SectionPlan, { locale }: GuideParams): number {
  const length = locale === 'zh-CN' ? (draft.match(/\p{Script=Han}/gu)?.length ?? 0) : draft.split(/\s+/).length
  return Math.max(200, Math.round((length * 1.3) / 50) * 50)
}

/** The headings that are ours inside a section; those of phases and pitfalls are the writer's. */
function headingsOf(section: Section): string[] {
  switch (section.id) {
    case 'industry-analysis':
      return section.subsections.map(({ title }) => title)
    case 'case-studies':
      return section.cases.map(({ title }) => title)
    case 'best-practices':
      return section.groups.map(({ title }) => title)
    default:
      return []
  }
}

function materialLines({ material }: SectionPlan, { params, registry }: PromptContext): string[] {
  const { locale } = params
  const keys = (sources: readonly string[]) =>
    sources
      .flatMap((source) => registry.keyOf(source) ?? [])
      .map((key) => ` [${key}]`)
      .join('')
  const { statements, valueStream, systems, standards, metrics, cases } = material
  return [
    ...statements.map(({ topic, text, sources }) => `(${topicTitles[locale][topic]}) ${text}${keys(sources)}`),
    ...(valueStream.length > 0 ? [`${labels.valueStream[locale]}: ${valueStream.join(' → ')}`] : []),
    ...(systems.length > 0
      ? [`${labels.systems[locale]}: ${systems.map(({ name, holds }) => `${name} (${holds})`).join('; ')}`]
      : []),
    ...standards.map(
      ({ name, concerns, sources }) => `${labels.standard[locale]}: ${name}: ${concerns}${keys(sources)}`,
    ),
    ...metrics.map(
      ({ name, unit, better, definition, dataSources, sources }) =>
        `${labels.metric[locale]}: ${name} (${unit}, ${better}): ${definition}; ${dataSources.join(', ')}${keys(sources)}`,
    ),
    ...cases.flatMap(({ organisation, evidenceGrade, caveats, facts }) => [
      `${labels.case[locale]}: ${organisation} (${evidenceGrade}); ${caveats}`,
      ...facts.map(({ text, sources }) => `  ${organisation}: ${text}${keys(sources)}`),
    ]),
  ]
}

/** Each source is described at its home; the key alone serves where a fact needs it again. */
function sourceLines({ sources, composed }: SectionPlan, { params, grounding, registry }: PromptContext): string[] {
  const cited = citationsIn({ locale: params.locale, title: '', sections: [composed] })
  return [...new Set([...sources, ...cited])].flatMap((id) => {
    const key = registry.keyOf(id)
    const source = grounding.sources.find((one) => one.id === id)
    if (!key) return []
    return source
      ? [
          `[${key}] ${source.reference} (${source.verification}); ${labels.citeFor[params.locale]}: ${source.supports.join('; ')}`,
        ]
      : [`[${key}]`]
  })
}
