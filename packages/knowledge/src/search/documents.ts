import type { Localized } from '@okr/core'
import type { Case, Metric, Pack, Source } from '@okr/core/pack'
import type { Knowledge } from '../knowledge/knowledge.ts'

export type SearchKind = 'pack' | 'metric' | 'case' | 'source'

/** One thing that can be found: what it is called, in every way, and what is said of it, in both languages. */
export interface SearchDocument {
  readonly kind: SearchKind
  readonly id: string
  /** The pack it stands in; null for sources. */
  readonly pack: string | null
  readonly title: Localized
  readonly names: readonly string[]
  readonly said: readonly string[]
}

const both = (text: Localized): string[] => [text['zh-CN'], text.en]

const packDocument = ({ id, name, aliases, terms, valueStream, systems }: Pack): SearchDocument => ({
  kind: 'pack',
  id,
  pack: id,
  title: name,
  names: [...aliases['zh-CN'], ...aliases.en],
  said: [terms.industry, terms.flow, ...valueStream, ...systems.map((system) => system.name)].flatMap(both),
})

const metricDocument = ({ id, name, aliases, definition, pitfall }: Metric, pack: string): SearchDocument => ({
  kind: 'metric',
  id,
  pack,
  title: name,
  names: [...aliases['zh-CN'], ...aliases.en],
  said: [definition, pitfall].flatMap(both),
})

const caseDocument = ({ id, organisation, background, deployment }: Case, pack: string): SearchDocument => ({
  kind: 'case',
  id,
  pack,
  title: organisation,
  names: [],
  said: [...background, ...deployment].flatMap(({ text }) => both(text)),
})

const sourceDocument = ({ id, title, authors, publisher, supports }: Source): SearchDocument => ({
  kind: 'source',
  id,
  pack: null,
  title: { 'zh-CN': title, en: title },
  names: publisher ? [...authors, publisher] : authors,
  said: supports,
})

/** Everything that can be found; sources that may not be printed are left out. */
export const documentsOf = ({ packs, sources }: Knowledge): SearchDocument[] => [
  ...packs.map(packDocument),
  ...packs.flatMap(({ id, metrics }) => metrics.map((metric) => metricDocument(metric, id))),
  ...packs.flatMap(({ id, cases }) => cases.map((one) => caseDocument(one, id))),
  ...sources.filter(({ use }) => use === 'citable').map(sourceDocument),
]
