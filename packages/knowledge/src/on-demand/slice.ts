import type { Locale, Maturity } from '@okr/core'
import type { Case, Metric, Pack, Source, Theme } from '@okr/core/pack'
import { definitionSources } from '../compose/phrases.ts'
import { generalPitfalls } from '../compose/sections/pitfalls.ts'
import { teamTheme } from '../compose/team-theme.ts'
import type { PackNames } from '../find/find-packs.ts'
import { withEdition } from '../knowledge/as-edition.ts'
import type { AsEdition, Knowledge, PrintedSource } from '../knowledge/knowledge.ts'
import { sourceIdsIn } from '../knowledge/walk.ts'
import type { FocusPlaybook, Playbook } from '../playbook/types.ts'
import { inOneLanguage } from './in-one-language.ts'

/** All that a guide on one industry needs beside the playbook, in one language. */
export interface PackSlice {
  readonly pack: AsEdition
  readonly cases: readonly Case[]
  readonly metrics: readonly Metric[]
  readonly sources: readonly PrintedSource[]
}

/** What a pack holds beside: for grounding, suggestions and search. */
export interface PackDetails {
  readonly functions: Pack['functions']
  readonly metrics: readonly Metric[]
  readonly sources: readonly Source[]
}

/** Parts of the playbook of which a guide takes one. */
export const playbookParts = ['sizes', 'companyTypes', 'audiences'] as const
export type PlaybookPart = (typeof playbookParts)[number]

/** The rest of the playbook for one stage in one language, with the metrics and sources that all of it names. */
export interface PlaybookSlice {
  readonly playbook: Omit<Playbook, PlaybookPart>
  readonly metrics: readonly Metric[]
  readonly sources: readonly PrintedSource[]
}

const metricsOf = (themes: readonly Pick<Theme, 'keyResults'>[], { metricOf }: Knowledge): Metric[] =>
  [...new Set(themes.flatMap(({ keyResults }) => keyResults.map(({ metric }) => metric)))].map(metricOf)

const sourcesOf = (value: unknown, { sourceOf }: Knowledge): Source[] =>
  [...new Set(Array.from(sourceIdsIn(value), ([id]) => id))].map(sourceOf)

/** What is printed of a source. */
export const printed = ({ supports: _supports, industries: _industries, ...source }: Source): PrintedSource => source

/** The cases that a pack offers and does not tell itself. */
function casesBeside(pack: AsEdition<Pack>, { casesIn, caseOf }: Knowledge): Case[] {
  const offered = [...casesIn(pack), ...pack.transferableCases.map((one) => caseOf(one.case))]
  return offered.filter((one) => !pack.cases.includes(one))
}

const borrowed = (
  pack: Pick<Pack, 'metrics'>,
  themes: readonly Pick<Theme, 'keyResults'>[],
  knowledge: Knowledge,
): Metric[] => metricsOf(themes, knowledge).filter((metric) => !pack.metrics.includes(metric))

/** Other names of a metric are for searching, which has its own index. */
const unsearched = (metric: Metric): Metric => ({ ...metric, aliases: { 'zh-CN': [], en: [] } })

/** A pack, or one edition of it: "insurance", "insurance.property". */
function packOfKey(key: string, knowledge: Knowledge): AsEdition<Pack> {
  const [id = '', edition] = key.split('.')
  const pack = knowledge.packOf(id)
  return withEdition(
    pack,
    pack.editions?.find((one) => one.id === edition),
  )
}

/** Every pack and every edition. */
export const packKeys = ({ packs }: Knowledge): string[] =>
  packs.flatMap(({ id, editions = [] }) => [id, ...editions.map((edition) => `${id}.${edition.id}`)])

/** What finding packs and choosing their editions rests on. */
export const catalogueOf = ({ packs }: Knowledge): PackNames[] =>
  packs.map(({ id, name, aliases, editions }) => ({
    id,
    name,
    aliases,
    ...(editions
      ? { editions: editions.map((one) => ({ id: one.id, aliases: one.aliases, companyTypes: one.companyTypes })) }
      : {}),
  }))

/** The functions that a guide speaks of; the others, and the rest of these, are for suggestions. */
function namedFunctions({ functions, handovers, tasks }: AsEdition<Pack>): Pack['functions'] {
  const named = new Set([...tasks.map((one) => one.function), ...handovers.flatMap(({ to, from }) => [to, from])])
  return functions.filter(({ id }) => named.has(id))
}

export function packSlice(key: string, locale: Locale, knowledge: Knowledge): PackSlice {
  const whole = packOfKey(key, knowledge)
  const functions = namedFunctions(whole).map(({ id, name, themes }) => ({ id, name, themes: themes.map(teamTheme) }))
  const pack = { ...whole, functions }
  const cases = casesBeside(whole, knowledge)
  const metrics = borrowed(whole, [...pack.themes, ...functions.flatMap(({ themes }) => themes)], knowledge)
  // Finding the pack again rests on its names in both languages.
  const { name, aliases } = pack
  return {
    pack: {
      ...inOneLanguage(pack, locale),
      metrics: inOneLanguage(pack.metrics.map(unsearched), locale),
      name,
      aliases,
    },
    ...inOneLanguage({ cases, metrics: metrics.map(unsearched) }, locale),
    sources: sourcesOf([pack, cases, metrics], knowledge).map(printed),
  }
}

export function packDetails(key: string, locale: Locale, knowledge: Knowledge): PackDetails {
  const pack = packOfKey(key, knowledge)
  const themes = pack.functions.flatMap((one) => one.themes)
  const metrics = borrowed(pack, themes, knowledge)
  return {
    ...inOneLanguage({ functions: pack.functions, metrics }, locale),
    sources: sourcesOf(
      [pack, casesBeside(pack, knowledge), metrics, borrowed(pack, pack.themes, knowledge)],
      knowledge,
    ),
  }
}

/** The one playbook of a size, company type or reader, as a list. */
export const playbookPart = <P extends PlaybookPart>(
  part: P,
  id: string,
  locale: Locale,
  { playbook }: Knowledge,
): Playbook[P] => {
  const all: readonly { readonly id: string }[] = playbook[part]
  return inOneLanguage(all.filter((one) => one.id === id) as unknown as Playbook[P], locale)
}

function playbookMetrics(knowledge: Knowledge): Metric[] {
  return metricsOf(
    knowledge.playbook.companyTypes.flatMap(({ themes }) => themes),
    knowledge,
  )
}

export const playbookSources = (knowledge: Knowledge): Source[] =>
  sourcesOf([knowledge.playbook, playbookMetrics(knowledge), { sources: definitionSources }], knowledge)

/** The focus area as guides of one stage speak of it: its first general rule, and what it asks for at that stage. */
const saidOfArea = (area: FocusPlaybook, maturity: Maturity): FocusPlaybook => ({
  ...area,
  principles: area.principles.slice(0, 1),
  // The type stays: whoever reads it reads it by one stage.
  byMaturity: { [maturity]: area.byMaturity[maturity] } as FocusPlaybook['byMaturity'],
})

/** What guides of one stage say of the playbook. */
const saidOf = (maturity: Maturity, playbook: Playbook): Playbook => ({
  ...playbook,
  maturities: playbook.maturities.filter(({ id }) => id === maturity),
  focusAreas: playbook.focusAreas.map((one) => saidOfArea(one, maturity)),
  pitfalls: generalPitfalls(maturity, playbook),
})

export function playbookSlice(maturity: Maturity, locale: Locale, knowledge: Knowledge): PlaybookSlice {
  const said = saidOf(maturity, knowledge.playbook)
  const { sizes: _sizes, companyTypes: _companyTypes, audiences: _audiences, ...playbook } = said
  const metrics = playbookMetrics(knowledge)
  const sources = sourcesOf([said, metrics, { sources: definitionSources }], knowledge)
  return { ...inOneLanguage({ playbook, metrics }, locale), sources: sources.map(printed) }
}
