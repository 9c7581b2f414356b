import type { Localized } from '@okr/core'
import type { Pack } from '@okr/core/pack'
import type { Neighbour } from './neighbour.ts'
import { neighbours } from './neighbours.ts'
import { unitsOf } from './units.ts'

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
  /** Set where the text names an industry without a pack: what this one has in common with it, as a clause. */
  readonly reason?: Localized
}

/** Words that every industry has, and that say nothing about which one it is. */
const common = new Set(unitsOf('行业企业公司业务与和及的 and of the for industry company business sector a in'))

interface Name {
  readonly text: string
  readonly units: readonly string[]
}

const namesOf = (texts: readonly string[]): Name[] =>
  texts.map((text) => ({ text, units: unitsOf(text) })).sort((a, b) => b.units.length - a.units.length)

/** Taking names apart costs more than looking for them. */
const known = new WeakMap<object, readonly Name[]>()

function remembered(of: object, texts: () => readonly string[]): readonly Name[] {
  const names = known.get(of) ?? namesOf(texts())
  known.set(of, names)
  return names
}

const namesIn = (pack: PackNames): readonly Name[] =>
  remembered(pack, () => [pack.name['zh-CN'], pack.name.en, ...pack.aliases['zh-CN'], ...pack.aliases.en])

const neighbourNames = (names: Neighbour['names']): readonly Name[] =>
  remembered(names, () => [...names['zh-CN'], ...names.en])

const startsAt = (units: readonly string[], name: readonly string[], at: number): boolean =>
  name.every((unit, index) => units[at + index] === unit)

/** A name where it stands in the text, from `start` to before `end`. */
interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

const spansOf = (names: readonly Name[], units: readonly string[]): Span[] =>
  names.flatMap(({ text, units: name }) =>
    units.flatMap((_, start) => (startsAt(units, name, start) ? [{ start, end: start + name.length, text }] : [])),
  )

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

interface Candidate<T extends PackNames> {
  readonly pack: T
  readonly spans: readonly Span[]
  readonly reason?: Localized
}

/** Packs that the text names, without names that are but part of a neighbour's: a pet hospital is no hospital. */
function named<T extends PackNames>(units: readonly string[], packs: readonly T[]): Candidate<T>[] {
  const direct = packs.map((pack) => ({ pack, spans: spansOf(namesIn(pack), units) }))
  const all = direct.flatMap(({ spans }) => spans)
  const foreign = neighbours
    .map(({ names, nearest }) => ({ nearest, spans: spansOf(neighbourNames(names), units) }))
    .map(({ nearest, spans }) => ({ nearest, spans: spans.filter((span) => !all.some((own) => holds(own, span))) }))
  const taken = foreign.flatMap(({ spans }) => spans)
  const near = foreign.flatMap(({ nearest, spans }) =>
    nearest.flatMap(({ pack: id, reason }) => {
      const pack = packs.find((one) => one.id === id)
      return pack && spans.length > 0 ? [{ pack, spans, reason }] : []
    }),
  )
  const kept = direct.map(({ pack, spans }) => ({
    pack,
    spans: spans.filter((span) => !taken.some((other) => holds(other, span))),
  }))
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
  const units = unitsOf(text)
  return named(
    units,
    packs.filter(({ id }) => id !== basePackId),
  )
    .map((candidate) => matchOf(candidate, units))
    .sort((a, b) => b.match.score - a.match.score || a.first - b.first)
    .map(({ match }) => match)
}
