import { cleanText } from '@okr/core'
import type { Pack } from '@okr/core/pack'

/** Of the pack that holds for every industry: for requests that name none of the others. */
export const basePackId = 'cross-industry'

/** What finding a pack rests on: all that has to be at hand before one is loaded. */
export type PackNames = Pick<Pack, 'id' | 'name' | 'aliases'>

export interface PackMatch<T extends PackNames = Pack> {
  readonly pack: T
  /** Share of the text that names of the pack account for, above 0 and at most 1. */
  readonly score: number
  /** The names that were found, longest first. */
  readonly matched: readonly string[]
}

/** Chinese runs character by character, other scripts word by word: "ev" is not in "development". */
function unitsOf(text: string): string[] {
  const units =
    cleanText(text)
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  return units.map(singular)
}

/** Enough English morphology for names of industries: "batteries" is "battery", "sites" is "site". */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Words that every industry has, and that say nothing about which one it is. */
const common = new Set(unitsOf('行业企业公司业务与和及的 and of the for industry company business sector a in'))

interface Name {
  readonly text: string
  readonly units: readonly string[]
}

function namesOf({ name, aliases }: PackNames): Name[] {
  const texts = [name['zh-CN'], name.en, ...aliases['zh-CN'], ...aliases.en]
  return texts.map((text) => ({ text, units: unitsOf(text) })).sort((a, b) => b.units.length - a.units.length)
}

/** Taking names apart costs more than looking for them. */
const known = new WeakMap<PackNames, readonly Name[]>()

function namesIn(pack: PackNames): readonly Name[] {
  const names = known.get(pack) ?? namesOf(pack)
  known.set(pack, names)
  return names
}

const startsAt = (units: readonly string[], name: readonly string[], at: number): boolean =>
  name.every((unit, index) => units[at + index] === unit)

function match<T extends PackNames>(pack: T, units: readonly string[]): PackMatch<T> & { first: number } {
  const covered = new Set<number>()
  const matched = namesIn(pack).filter((name) => {
    const starts = units.flatMap((_, at) => (startsAt(units, name.units, at) ? [at] : []))
    for (const start of starts) name.units.forEach((_, index) => covered.add(start + index))
    return starts.length > 0
  })
  const telling = units.filter((unit) => !common.has(unit)).length
  const score = Math.min(1, covered.size / Math.max(telling, 1))
  return { pack, score, matched: matched.map(({ text }) => text), first: units.findIndex((_, at) => covered.has(at)) }
}

/**
 * The packs that free text in either language names, best first; several at once where it names several
 * ("新能源储能与智能制造"). Empty where no name of any pack stands in it.
 */
export function findPacks<T extends PackNames>(text: string, packs: readonly T[]): PackMatch<T>[] {
  const units = unitsOf(text)
  return packs
    .filter(({ id }) => id !== basePackId)
    .map((pack) => match(pack, units))
    .filter(({ matched }) => matched.length > 0)
    .sort((a, b) => b.score - a.score || a.first - b.first)
    .map(({ pack, score, matched }) => ({ pack, score, matched }))
}
