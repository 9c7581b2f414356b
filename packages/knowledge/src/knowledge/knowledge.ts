import type { Case, Edition, Metric, Pack, Source, Theme } from '@okr/core/pack'
import type { Playbook } from '../playbook/types.ts'

/** What a team sets out to do, without its reasons. */
export type TeamTheme = Pick<Theme, 'id' | 'objective' | 'maturities' | 'keyResults'>

/** A function as a guide names it, with what it would set out to do. */
export interface GuideFunction extends Pick<Pack['functions'][number], 'id' | 'name'> {
  readonly themes: readonly TeamTheme[]
}

/** What a guide takes from a pack. */
export type GuidePack = Omit<Pack, 'functions'> & { readonly functions: readonly GuideFunction[] }

/** A pack as one part of the industry wants it. */
export type AsEdition<P extends GuidePack = GuidePack> = Omit<P, 'editions'> & Pick<Edition, 'withoutCases'>

/** What a printed reference takes from a source: all but the claims it may be cited for. */
export type PrintedSource = Omit<Source, 'supports' | 'industries'>

/** Vetted data to write from. Cases and metrics may stand outside a pack where its pack is not loaded as a whole. */
export interface KnowledgeParts<P extends GuidePack = Pack, S extends PrintedSource = Source> {
  readonly packs: readonly P[]
  readonly cases?: readonly Case[]
  readonly metrics?: readonly Metric[]
  readonly sources: readonly S[]
  readonly playbook: Playbook
}

/** The data and its records by id. An id that is in no record throws: the checks of the packs rule it out. */
export interface KnowledgeOf<P extends GuidePack, S extends PrintedSource> {
  readonly packs: readonly P[]
  readonly sources: readonly S[]
  readonly playbook: Playbook
  readonly packOf: (id: string) => P
  readonly caseOf: (id: string) => Case
  readonly metricOf: (id: string) => Metric
  readonly sourceOf: (id: string) => S
  /** The record behind a citation; undefined where the registry has none. */
  readonly findSource: (id: string) => S | undefined
  /** The cases of an industry or of the part it is taken for, whichever pack tells them: the pack's own first. */
  readonly casesIn: (pack: Pick<AsEdition, 'id' | 'cases' | 'withoutCases'>) => readonly Case[]
}

/** Enough to write a guide and print its references. */
export type GuideKnowledge = KnowledgeOf<GuidePack, PrintedSource>

/** Enough for everything: also for grounding a model, for suggestions and for search. */
export type Knowledge = KnowledgeOf<Pack, Source>

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

function finder<T extends { readonly id: string }>(kind: string, items: ReadonlyMap<string, T>): (id: string) => T {
  return (id) => {
    const found = items.get(id)
    if (found === undefined) throw new Error(`There is no ${kind} called ${id}`)
    return found
  }
}

export function createKnowledge<P extends GuidePack, S extends PrintedSource>({
  packs,
  cases = [],
  metrics = [],
  sources,
  playbook,
}: KnowledgeParts<P, S>): KnowledgeOf<P, S> {
  const sourceMap = byId(sources)
  // A case that a pack tells is that pack's record, also where it came along with another pack.
  const caseMap = byId([...cases, ...packs.flatMap((pack) => pack.cases)])
  const others = [...caseMap.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    packs,
    sources: [...sourceMap.values()],
    playbook,
    packOf: finder('pack', byId(packs)),
    caseOf: finder('case', caseMap),
    metricOf: finder('metric', byId([...packs.flatMap((pack) => pack.metrics), ...metrics])),
    sourceOf: finder('source', sourceMap),
    findSource: (id) => sourceMap.get(id),
    casesIn: ({ id, cases: own, withoutCases = [] }) => {
      const left = new Set([...withoutCases, ...own.map((one) => one.id)])
      return [...own, ...others.filter((one) => one.industries.includes(id) && !left.has(one.id))]
    },
  }
}
