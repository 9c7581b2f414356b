import type { Case, Metric, Pack, Source } from '@okr/core/pack'
import { allPacks } from '../packs/index.generated.ts'
import { allSources } from './sources/index.generated.ts'

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

const packMap = byId(allPacks)
const sourceMap = byId(allSources)
const allCases = allPacks.flatMap(({ cases }) => cases)
const caseMap = byId(allCases)
const metricMap = byId(allPacks.flatMap(({ metrics }) => metrics))

/** Of the pack that holds for every industry: for requests that name none of the others. */
export const basePackId = 'cross-industry'

export const packs: readonly Pack[] = allPacks

/** The record behind a citation; undefined where the registry has none. */
export const findSource = (id: string): Source | undefined => sourceMap.get(id)

/** Something the tests of the packs guarantee to be there. */
function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`${what} is in no pack: run the tests of the packs`)
  return found
}

export const packOf = (id: string): Pack => must(packMap.get(id), `pack ${id}`)
export const caseOf = (id: string): Case => must(caseMap.get(id), `case ${id}`)
export const metricOf = (id: string): Metric => must(metricMap.get(id), `metric ${id}`)
export const sourceOf = (id: string): Source => must(sourceMap.get(id), `source ${id}`)

/** The cases of an industry, whichever pack tells them. */
export const casesIn = (pack: Pack): readonly Case[] => [
  ...pack.cases,
  ...allCases.filter((one) => one.industries.includes(pack.id) && !pack.cases.includes(one)),
]
