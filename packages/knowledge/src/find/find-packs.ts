import type { Localized } from '@okr/core'
import type { Pack } from '@okr/core/pack'
import type { EditionNames } from './edition.ts'
import { type Asked, askedOf, type Name, namesOf, type Span, spansOf } from './names.ts'
import { type Neighbour, neighbours } from './neighbours.ts'
import { unitsOf } from './units.ts'

/** Of the pack that holds for every industry: for requests that name none of the others. */
export const basePackId = 'cross-industry'

/** What finding a pack rests on: all that has to be at hand before one is loaded. */
export type PackNames = Pick<Pack, 'id' | 'name' | 'aliases'> & {
  readonly editions?: readonly EditionNames[] | undefined
}

export interface PackMatch<T extends PackNames = Pack> {
  readonly pack: T
  /** Share of the text that names of the pack account for, above 0 and at most 1. */
  readonly score: number
  /** The names that were found, longest first. */
  readonly matched: readonly string[]
  /** Set where the text names an industry without a pack: what this one has in common with it, as a clause. */
  readonly reason?: Localized
}

/** Words that every industry has, and that say nothing about which one it is. */
const common = new Set(unitsOf('行业企业公司业务与和及的 and of the for industry company business sector a in'))

const namesIn = (pack: PackNames): readonly Name[] =>
  namesOf(pack, () => [pack.name['zh-CN'], pack.name.en, ...pack.aliases['zh-CN'], ...pack.aliases.en])

const neighbourNames = (names: Neighbour['names']): readonly Name[] =>
  namesOf(names, () => [...names['zh-CN'], ...names.en])

/** For every position of the text, the length of the longest name that stands over it. */
function longestOver(spans: readonly Span[], positions: number): Uint16Array {
  const longest = new Uint16Array(positions)
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) longest[at] = Math.max(longest[at] ?? 0, end - start)
  }
  return longest
}

/** Whether longer names stand over the whole of it. */
function isPartOfLonger({ start, end }: Span, longest: Uint16Array): boolean {
  for (let at = start; at < end; at++) if ((longest[at] ?? 0) <= end - start) return false
  return true
}

/** Whether no other name as long stands over any of it. */
function isLongest({ start, end }: Span, longest: Uint16Array): boolean {
  for (let at = start; at < end; at++) if ((longest[at] ?? 0) >= end - start) return false
  return true
}

interface Candidate<T extends PackNames> {
  readonly pack: T
  readonly spans: readonly Span[]
  readonly reason?: Localized
}

/** Packs that the text names, without names that are but part of a longer one: a pet hospital is no hospital. */
function named<T extends PackNames>(asked: Asked, packs: readonly T[]): Candidate<T>[] {
  const direct = packs.map((pack) => ({ pack, spans: spansOf(namesIn(pack), asked) }))
  const foreign = neighbours.map(({ names, nearest }) => ({ nearest, spans: spansOf(neighbourNames(names), asked) }))
  const longest = longestOver(
    [...direct, ...foreign].flatMap(({ spans }) => spans),
    asked.units.length,
  )
  const longestDirect = longestOver(
    direct.flatMap(({ spans }) => spans),
    asked.units.length,
  )
  const kept = direct.map(({ pack, spans }) => ({
    pack,
    spans: spans.filter((span) => !isPartOfLonger(span, longest)),
  }))
  const near = foreign.flatMap(({ nearest, spans }) => {
    const own = spans.filter((span) => isLongest(span, longestDirect))
    return nearest.flatMap(({ pack: id, reason }) => {
      const pack = packs.find((one) => one.id === id)
      return pack && own.length > 0 ? [{ pack, spans: own, reason }] : []
    })
  })
  const found = kept.filter(({ spans }) => spans.length > 0)
  return [...found, ...near.filter(({ pack }) => found.every((one) => one.pack !== pack))]
}

function matchOf<T extends PackNames>({ pack, spans, reason }: Candidate<T>, units: readonly string[]) {
  const covered = new Set(spans.flatMap(({ start, end }) => units.slice(start, end).map((_, index) => start + index)))
  const telling = units.filter((unit) => !common.has(unit)).length
  const matched = [...new Set(spans.map(({ text }) => text))]
  const score = Math.min(1, covered.size / Math.max(telling, 1)) * (reason ? nearness : 1)
  return {
    match: { pack, score, matched, ...(reason ? { reason } : {}) },
    first: spans.reduce((least, { start }) => Math.min(least, start), units.length),
  }
}

/** A pack of another industry is at best half an answer. */
const nearness = 0.5

/**
 * The packs that free text in either language names, best first; several at once where it names several
 * ("新能源储能与智能制造"), and the nearest ones, with the reason, for industries without a pack ("宠物医院连锁").
 * Empty where nothing known stands in it.
 */
export function findPacks<T extends PackNames>(text: string, packs: readonly T[]): PackMatch<T>[] {
  const asked = askedOf(text)
  return named(
    asked,
    packs.filter(({ id }) => id !== basePackId),
  )
    .map((candidate) => matchOf(candidate, asked.units))
    .sort((a, b) => b.match.score - a.match.score || a.first - b.first)
    .map(({ match }) => match)
}
