import { type KeyResultKind, keyResultKinds, type Locale } from '@okr/core'
import type { KeyResultPattern, Theme } from '@okr/core/pack'
import { basePackId } from '../find/find-packs.ts'
import type { AsEdition } from '../knowledge/knowledge.ts'
import type { Asked } from './context.ts'
import { firstOf } from './team-theme.ts'

const mostObjectives = 3
const mostKeyResults = 3

/** A name without what grammar adds to it, to compare it with another. */
export const bare = (name: string): string => name.replace(/^the /u, '').toLowerCase()

/** Whether a key result measures what the leading pack calls its early sign or its late result. */
export function isWatched(
  { metric: id, kind }: KeyResultPattern,
  { packs: [{ terms }], knowledge, params }: Asked,
): boolean {
  if (kind === 'guardrail') return false
  const term = kind === 'leading' ? terms.leadingMetric : terms.laggingMetric
  const { name } = knowledge.metricOf(id)
  return bare(name[params.locale]) === bare(term[params.locale])
}

/** Higher is closer to the request; company-level objectives lead, and those that begin with the industry's early sign. */
function closeness(theme: Theme, context: Asked): number {
  const { companyType } = context.params
  const type = theme.companyTypes.some((id) => id === companyType) ? 4 : theme.companyTypes.length === 0 ? 2 : 0
  const watches = (kind: KeyResultKind) => {
    const first = firstOf(theme.keyResults, kind)
    return first !== undefined && isWatched(first, context)
  }
  return type + (theme.level === 'company' ? 3 : 0) + (watches('leading') ? 3 : 0) + (watches('lagging') ? 1 : 0)
}

/** A theme and the pack in whose industry it is measured. */
export interface Chosen {
  readonly theme: Theme
  readonly pack: AsEdition
}

const metricsOf = (themes: readonly Theme[]): Set<string> =>
  new Set(themes.flatMap(({ keyResults }) => keyResults.map(({ metric }) => metric)))

/** Who answers for an objective: the owners of its early sign and its late result. */
const ownersOf = ({ keyResults }: Theme, locale: Locale): string[] =>
  keyResults.filter(({ kind }) => kind !== 'guardrail').map(({ owner }) => owner[locale])

/** What an objective adds beside those that are chosen: other people, the other kind of promise, a guardrail of its own. */
function addition(theme: Theme, chosen: readonly Theme[], locale: Locale): number {
  if (chosen.length === 0) return 0
  const owners = new Set(chosen.flatMap((one) => ownersOf(one, locale)))
  const repeated = ownersOf(theme, locale).filter((owner) => owners.has(owner)).length
  const isOther = chosen.every(({ ambition }) => ambition !== theme.ambition)
  return (isOther ? 2 : 0) + (firstOf(theme.keyResults, 'guardrail') ? 2 : 0) - 2 * repeated
}

/** The theme without what others measure already; undefined where no early sign and late result are left. */
function apart(theme: Theme, chosen: readonly Theme[]): Theme | undefined {
  const measured = metricsOf(chosen)
  const keyResults = theme.keyResults.filter(({ metric }) => !measured.has(metric))
  const isWhole = firstOf(keyResults, 'leading') && firstOf(keyResults, 'lagging')
  return isWhole && chosen.every(({ id }) => id !== theme.id) ? { ...theme, keyResults } : undefined
}

/**
 * Where the next objective of a pack comes from: its own, with those of the company type where no industry is known;
 * else those of the company type.
 */
function poolsOf(pack: AsEdition, { companyType, params }: Asked): Theme[][] {
  const ofType = companyType?.themes ?? []
  const pools = pack.id === basePackId ? [[...pack.themes, ...ofType]] : [pack.themes, ofType]
  return pools.map((pool) => pool.filter(({ maturities }) => maturities.includes(params.maturity)))
}

function nextOf(pack: AsEdition, chosen: readonly Theme[], most: number, context: Asked): Theme | undefined {
  for (const pool of poolsOf(pack, context)) {
    const [best] = pool
      .flatMap((theme) => apart(theme, chosen) ?? [])
      .map((theme) => ({ theme, score: closeness(theme, context) + addition(theme, chosen, context.params.locale) }))
      .toSorted((a, b) => b.score - a.score)
    if (best) return { ...best.theme, keyResults: within(best.theme.keyResults, most, context) }
  }
  return undefined
}

/** Objectives that measure nothing twice: most of the leading pack, the last of the second. */
export function themesOf(context: Asked): Chosen[] {
  const { packs, size } = context
  const [leading, second] = packs
  // Whoever may have a single objective is not shown three.
  const count = Math.min(mostObjectives, size.limits.companyObjectives.from + 1)
  const most = Math.min(mostKeyResults, size.limits.keyResultsPerObjective.to)
  const chosen: Chosen[] = []
  for (let index = 0; index < count; index++) {
    const pack = second && index === count - 1 ? second : leading
    const themes = chosen.map((one) => one.theme)
    const theme = nextOf(pack, themes, most, context)
    if (theme) chosen.push({ theme, pack })
  }
  return chosen
}

/**
 * One of each kind first, that of the industry where there is one, so that no limit takes the lagging ones or the
 * guardrail away; in the order of the kinds.
 */
function within(patterns: readonly KeyResultPattern[], most: number, context: Asked): KeyResultPattern[] {
  const ranked = patterns.toSorted((a, b) => Number(isWatched(b, context)) - Number(isWatched(a, context)))
  const firsts = keyResultKinds.flatMap((kind) => firstOf(ranked, kind) ?? [])
  const others = patterns.filter((pattern) => !firsts.includes(pattern))
  const rank = ({ kind }: KeyResultPattern) => keyResultKinds.indexOf(kind)
  return [...firsts, ...others].slice(0, most).toSorted((a, b) => rank(a) - rank(b))
}
