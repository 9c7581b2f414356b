import type { Locale } from '@okr/core'
import type { Case, Metric, Pack, Source, Theme } from '@okr/core/pack'
import { definitionSources } from '../compose/phrases.ts'
import type { Knowledge, KnowledgeParts } from '../knowledge/knowledge.ts'
import type { Playbook } from '../playbook/types.ts'
import { inOneLanguage } from './in-one-language.ts'

/** All that a guide on one industry needs beside the playbook, in one language. */
export type PackSlice = Required<Omit<KnowledgeParts, 'playbook'>>

/** The playbook in one language, with the metrics and sources it names. */
export interface PlaybookSlice {
  readonly playbook: Playbook
  readonly metrics: readonly Metric[]
  readonly sources: readonly Source[]
}

/** Values of `sources`, `source`, `definitionSource` and `relatedStandard` anywhere in a value. */
export function sourcesNamedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesNamedIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'sources') return inner as string[]
    if (!['source', 'definitionSource', 'relatedStandard'].includes(key)) return sourcesNamedIn(inner)
    return inner === null ? [] : [inner as string]
  })
}

const metricsOf = (themes: readonly Theme[], { metricOf }: Knowledge): Metric[] =>
  [...new Set(themes.flatMap(({ keyResults }) => keyResults.map(({ metric }) => metric)))].map(metricOf)

const sourcesOf = (value: unknown, { sourceOf }: Knowledge): Source[] =>
  [...new Set(sourcesNamedIn(value))].map(sourceOf)

export function packSlice(id: string, locale: Locale, knowledge: Knowledge): PackSlice {
  const pack = knowledge.packOf(id)
  const offered = [...knowledge.casesIn(pack), ...pack.transferableCases.map((one) => knowledge.caseOf(one.case))]
  const cases: Case[] = offered.filter((one) => !pack.cases.includes(one))
  const themes = [...pack.themes, ...pack.functions.flatMap((one) => one.themes)]
  const metrics = metricsOf(themes, knowledge).filter((metric) => !pack.metrics.includes(metric))
  const sources = sourcesOf([pack, cases, metrics], knowledge)
  // Finding the pack again rests on its names in both languages.
  const { name, aliases } = pack
  return {
    packs: [{ ...inOneLanguage(pack, locale), name, aliases }],
    ...inOneLanguage({ cases, metrics }, locale),
    sources,
  }
}

export function playbookSlice(locale: Locale, knowledge: Knowledge): PlaybookSlice {
  const { playbook } = knowledge
  const metrics = metricsOf(
    playbook.companyTypes.flatMap(({ themes }) => themes),
    knowledge,
  )
  const sources = sourcesOf([playbook, metrics, { sources: definitionSources }], knowledge)
  return { ...inOneLanguage({ playbook, metrics }, locale), sources }
}
