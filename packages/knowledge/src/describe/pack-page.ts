import {
  type Block,
  citationsIn,
  type Inline,
  type Locale,
  type Localized,
  labelOf,
  type Page,
  type PagePart,
  unitName,
} from '@okr/core'
import type { Case, Metric, Pack, PackFunction, Theme } from '@okr/core/pack'
import { keyResultOf } from '../compose/key-result.ts'
import { betterLabels, dataSourceLabel, evidenceLabels, systemLabels } from '../compose/labels.ts'
import { cycleEndOf } from '../compose/objectives.ts'
import { phrases } from '../compose/phrases.ts'
import { referenceOf } from '../compose/references.ts'
import { cite, list, paragraph, table, text } from '../compose/say.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { labels } from './labels.ts'

interface Writing {
  readonly pack: Pack
  readonly locale: Locale
  readonly knowledge: Knowledge
}

type Words = readonly Inline[]

/** A text and its citations. */
function cited(said: Localized, sources: readonly string[], locale: Locale): Words {
  if (sources.length === 0) return text(said[locale])
  return [...text(said[locale] + (locale === 'en' ? ' ' : '')), ...cite(sources)]
}

const part = (title: Localized, { locale }: Writing, blocks: readonly Block[]): PagePart => ({
  title: title[locale],
  blocks,
})

const grid = (header: readonly Localized[], rows: readonly (readonly Words[])[], { locale }: Writing): Block =>
  table(
    header.map((cell) => cell[locale]),
    rows,
  )

const stagesOf = ({ maturities }: Theme, { locale }: Writing): string =>
  maturities.map((id) => labelOf('maturity', id, locale)).join(phrases.separator[locale])

const objectives = (writing: Writing): PagePart =>
  part(labels.objectives, writing, [objectiveList(writing.pack.themes, writing)])

/** Each objective with the key results that would show it. */
function objectiveList(themes: readonly Theme[], writing: Writing): Block {
  const { locale, knowledge } = writing
  const [open, close] = locale === 'zh-CN' ? ['（', '）'] : [' (', ')']
  return {
    type: 'list',
    ordered: false,
    items: themes.map((theme) => ({
      text: [{ type: 'strong', text: theme.objective[locale] }, ...text(open + stagesOf(theme, writing) + close)],
      items: theme.keyResults.map((pattern) => ({
        text: text(
          keyResultOf(pattern, knowledge.metricOf(pattern.metric), {
            id: 'KR',
            deadline: cycleEndOf('established', locale),
            locale,
          }).text,
        ),
        items: [],
      })),
    })),
  }
}

const functions = (writing: Writing): PagePart => ({
  ...part(labels.functions, writing, []),
  parts: writing.pack.functions.map((one) => functionPart(one, writing)),
})

const functionPart = ({ name, answersFor, themes }: PackFunction, writing: Writing): PagePart =>
  part(name, writing, [
    labelled(labels.answersFor, answersFor[writing.locale], writing),
    objectiveList(themes, writing),
  ])

const labelled = (label: Localized, said: string, { locale }: Writing): Block =>
  paragraph([{ type: 'strong', text: label[locale] }, ...text((locale === 'zh-CN' ? '：' : ': ') + said)])

function metricRow({ name, definition, definitionSource, ...metric }: Metric, { locale }: Writing): Words[] {
  return [
    text(name[locale]),
    cited(definition, definitionSource === null ? [] : [definitionSource], locale),
    text(unitName(metric.unit, locale) ?? metric.unit),
    text(betterLabels[metric.direction][locale]),
    text(metric.dataSources.map((source) => dataSourceLabel(source)[locale]).join(phrases.separator[locale])),
    text(metric.pitfall[locale]),
  ]
}

const metrics = (writing: Writing): PagePart =>
  part(labels.metrics, writing, [
    grid(
      [phrases.metric, phrases.definitionLabel, labels.unit, labels.better, phrases.source, phrases.trap],
      writing.pack.metrics.map((metric) => metricRow(metric, writing)),
      writing,
    ),
  ])

const guardrails = (writing: Writing): PagePart =>
  part(labels.guardrails, writing, [
    list(writing.pack.guardrails.map((id) => text(writing.knowledge.metricOf(id).name[writing.locale]))),
  ])

const work = (writing: Writing): PagePart[] => {
  const { pack, locale } = writing
  return [
    part(labels.systems, writing, [
      grid(
        [phrases.system, phrases.holds],
        pack.systems.map(({ name, holds }) => [text(name[locale]), text(holds[locale])]),
        writing,
      ),
    ]),
    part(labels.standards, writing, [
      grid(
        [phrases.standard, phrases.concerns],
        pack.standards.map(({ name, concerns, source }) => [
          text(name[locale]),
          cited(concerns, source === null ? [] : [source], locale),
        ]),
        writing,
      ),
    ]),
    part(labels.seasonality, writing, [
      grid(
        [labels.period, labels.effect],
        pack.seasonality.map(({ period, effect }) => [text(period[locale]), text(effect[locale])]),
        writing,
      ),
    ]),
  ]
}

const caseRow = (one: Case, { locale }: Writing): Words[] => [
  cited(one.organisation, one.sources, locale),
  text(systemLabels[one.system][locale]),
  text(evidenceLabels[one.evidenceGrade][locale]),
  text(one.caveats[locale]),
]

function cases(writing: Writing): PagePart[] {
  const { pack, knowledge, locale } = writing
  const header = [phrases.organisation, phrases.goalSystem, phrases.evidenceGrade, labels.caveats]
  const own = knowledge.casesIn(pack).map((one) => caseRow(one, writing))
  const others = pack.transferableCases.map(({ case: id, reason }): Words => {
    const one = knowledge.caseOf(id)
    const colon = locale === 'zh-CN' ? '：' : ': '
    return [{ type: 'strong', text: one.organisation[locale] }, ...text(colon + reason[locale]), ...cite(one.sources)]
  })
  return [
    ...(own.length > 0 ? [part(labels.cases, writing, [grid(header, own, writing)])] : []),
    ...(others.length > 0 ? [part(labels.transferable, writing, [list(others)])] : []),
  ]
}

const unknowns = (writing: Writing): PagePart =>
  part(labels.unknowns, writing, [list(writing.pack.unknowns.map((unknown) => text(unknown[writing.locale])))])

/**
 * Everything that one pack holds, for a reader who wants to know what guides on the industry rest on. With `today`, an
 * ISO date, sources that were last looked at more than 12 months before are marked. An unknown id throws.
 */
export function packPage(id: string, locale: Locale, knowledge: Knowledge, today?: string): Page {
  const pack = knowledge.packOf(id)
  const writing = { pack, locale, knowledge }
  const identity = labels.identity[locale].replace('{id}', id).replace('{version}', pack.version)
  const stream = pack.valueStream.map((step) => step[locale]).join(' → ')
  const page: PagePart = {
    title: pack.name[locale],
    blocks: [paragraph(text(identity)), labelled(phrases.valueStream, stream, writing)],
    parts: [
      objectives(writing),
      functions(writing),
      metrics(writing),
      guardrails(writing),
      ...work(writing),
      ...cases(writing),
      unknowns(writing),
    ],
  }
  return {
    ...page,
    locale,
    references: citationsIn(page).map((source) => referenceOf(knowledge.sourceOf(source), locale, today)),
  }
}
