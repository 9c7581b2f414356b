import type { Case, Metric, Pack, Source } from '@okr/core/pack'
import type { Playbook } from '../playbook/types.ts'

/** Vetted data to write from. Cases and metrics may stand outside a pack where its pack is not loaded as a whole. */
export interface KnowledgeParts {
  readonly packs: readonly Pack[]
  readonly cases?: readonly Case[]
  readonly metrics?: readonly Metric[]
  readonly sources: readonly Source[]
  readonly playbook: Playbook
}

/** The data and its records by id. An id that is in no record throws: the checks of the packs rule it out. */
export interface Knowledge {
  readonly packs: readonly Pack[]
  readonly sources: readonly Source[]
  readonly playbook: Playbook
  readonly packOf: (id: string) => Pack
  readonly caseOf: (id: string) => Case
  readonly metricOf: (id: string) => Metric
  readonly sourceOf: (id: string) => Source
  /** The record behind a citation; undefined where the registry has none. */
  readonly findSource: (id: string) => Source | undefined
  /** The cases of an industry, whichever pack tells them: the pack's own first. */
  readonly casesIn: (pack: Pack) => readonly Case[]
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

function finder<T extends { readonly id: string }>(kind: string, items: ReadonlyMap<string, T>): (id: string) => T {
  return (id) => {
    const found = items.get(id)
    if (found === undefined)
      throw new Error(`There is no ${kind} called ${id}: \`okr packs check\` says where it is named`)
    return found
  }
}

export function createKnowledge({ packs, cases = [], metrics = [], sources, playbook }: KnowledgeParts): Knowledge {
  const sourceMap = byId(sources)
  const caseMap = byId([...packs.flatMap((pack) => pack.cases), ...cases])
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
    casesIn: ({ id, cases: own }) => [
      ...own,
      ...others.filter((one) => one.industries.includes(id) && own.every((other) => other.id !== one.id)),
    ],
  }
}
