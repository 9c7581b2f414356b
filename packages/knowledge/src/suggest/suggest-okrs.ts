import { ambitions, type Cycle, type GuideParams, keyResultKinds, type Objective, type OkrSet } from '@okr/core'
import type { KeyResultPattern, Pack, Theme } from '@okr/core/pack'
import { type Context, contextOf } from '../compose/context.ts'
import { keyResultOf } from '../compose/key-result.ts'
import { cycleEndOf } from '../compose/objectives.ts'
import { tellingUnits } from '../find/units.ts'
import { asEdition } from '../knowledge/as-edition.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { patternsIn } from './patterns.ts'

export interface SuggestOptions {
  /** Whose objectives: `company` where absent. */
  readonly level?: 'company' | 'department' | 'team'
  /** Id of a function of the pack; its objectives only. See `functionsFor`. */
  readonly function?: string
  /** What the objectives should be about, in the reader's words; the closest come first. */
  readonly themes?: readonly string[]
  readonly cycle?: Cycle
}

export interface OkrSuggestion {
  /** The set that fits best, within the limits of the company's size. */
  readonly set: OkrSet
  /** Other sets to choose from; each differs from all others in at least one objective. */
  readonly alternatives: readonly OkrSet[]
}

const mostAlternatives = 2
const mostKeyResults = 4

const packsOf = ({ packs, params }: Context, knowledge: Knowledge): Pack[] =>
  packs.map(({ id }) => asEdition(knowledge.packOf(id), params))

/** The functions that objectives can be suggested for. */
export const functionsFor = (params: GuideParams, knowledge: Knowledge): Pack['functions'] =>
  packsOf(contextOf(params, knowledge), knowledge).flatMap(({ functions }) => functions)

/** An unknown function throws and names those there are. */
function pool(context: Context, { level = 'company', function: id }: SuggestOptions, knowledge: Knowledge): Theme[] {
  const packs = packsOf(context, knowledge)
  const functions = packs.flatMap((pack) => pack.functions)
  if (id !== undefined) {
    const found = functions.find((one) => one.id === id)
    if (!found) {
      throw new RangeError(`There is no function ${id}; there are ${functions.map((one) => one.id).join(', ')}`)
    }
    return found.themes
  }
  const themes = [...packs.flatMap((pack) => pack.themes), ...(context.companyType?.themes ?? [])]
  if (level === 'company') return themes.filter((theme) => theme.level === 'company')
  const below = [...functions.flatMap((one) => one.themes), ...themes].filter((theme) => theme.level !== 'company')
  return below.toSorted((a, b) => Number(b.level === level) - Number(a.level === level))
}

/** How much of the words a theme holds, 0 to 1. */
function about(theme: Theme, words: readonly string[]): number {
  if (words.length === 0) return 0
  const said = new Set(
    tellingUnits(`${Object.values(theme.objective).join(' ')} ${Object.values(theme.rationale).join(' ')}`),
  )
  const asked = words.flatMap(tellingUnits)
  return asked.filter((unit) => said.has(unit)).length / Math.max(1, asked.length)
}

function fit(theme: Theme, { params }: Context, words: readonly string[]): number {
  const stage = theme.maturities.includes(params.maturity) ? 3 : 0
  const type = theme.companyTypes.some((id) => id === params.companyType) ? 2 : theme.companyTypes.length === 0 ? 1 : 0
  return stage + type + 10 * about(theme, words)
}

/** A theme's key results, with a guardrail of the industry where the theme has none of its own. */
function keyResultsOf(theme: Theme, guards: readonly KeyResultPattern[], most: number): KeyResultPattern[] {
  const hasGuard = theme.keyResults.some(({ kind }) => kind === 'guardrail')
  const borrowed = guards.filter(({ metric }) => theme.keyResults.every((one) => one.metric !== metric)).slice(0, 1)
  const all = hasGuard ? theme.keyResults : [...theme.keyResults.slice(0, most - borrowed.length), ...borrowed]
  const firsts = keyResultKinds.flatMap((kind) => all.find((pattern) => pattern.kind === kind) ?? [])
  const chosen = new Set([...firsts, ...all.filter((pattern) => !firsts.includes(pattern))].slice(0, most))
  return all.filter((pattern) => chosen.has(pattern))
}

/** The held levels that the industry guards, as its themes show them. */
const guardsOf = (packs: readonly Pack[]): KeyResultPattern[] =>
  packs.flatMap((pack) =>
    patternsIn(pack).filter(({ metric, kind }) => kind === 'guardrail' && pack.guardrails.includes(metric)),
  )

/**
 * Sets of example OKRs for a company like the reader's, a function of it or a theme: leading and lagging key results
 * with guardrails, each key result passing the strict linter. Values are illustrations. The same input gives the same
 * sets.
 */
export function suggestOkrs(params: GuideParams, options: SuggestOptions, knowledge: Knowledge): OkrSuggestion {
  const context = contextOf(params, knowledge)
  const { size } = context
  const words = options.themes ?? []
  const themes = pool(context, options, knowledge).toSorted((a, b) => fit(b, context, words) - fit(a, context, words))
  const limits =
    (options.level ?? 'company') === 'company' && !options.function
      ? size.limits.companyObjectives
      : size.limits.teamObjectives
  // Fewer each time rather than no choice at all.
  const count = Math.max(1, Math.min(limits.to, Math.ceil(themes.length / 2)))
  const guards = guardsOf(packsOf(context, knowledge))
  const most = Math.min(mostKeyResults, size.limits.keyResultsPerObjective.to)
  const setOf = (chosen: readonly Theme[]): OkrSet => ({
    ...(options.cycle ? { cycle: options.cycle } : {}),
    objectives: chosen.map((theme, index) =>
      objectiveOf(theme, keyResultsOf(theme, guards, most), index, context, options),
    ),
  })
  const groups = alternativesOf(themes, count)
  const [first = [], ...others] = groups
  return { set: setOf(first), alternatives: others.map(setOf) }
}

/** Groups of `count`, the best first; where too few are left for a new group, the best fill it up. */
function alternativesOf(themes: readonly Theme[], count: number): Theme[][] {
  const groups: Theme[][] = []
  for (let from = 0; from < themes.length && groups.length <= mostAlternatives; from += count) {
    const next = themes.slice(from, from + count)
    groups.push(withBothAmbitions([...next, ...themes.slice(0, count - next.length)], themes))
  }
  return groups
}

/** What is sure and what may fail side by side, where there is one of the other kind at all. */
function withBothAmbitions(group: readonly Theme[], themes: readonly Theme[]): Theme[] {
  const missing = ambitions.find((ambition) => group.every((theme) => theme.ambition !== ambition))
  const other = themes.find((theme) => theme.ambition === missing && !group.includes(theme))
  return other && group.length > 1 ? [...group.slice(0, -1), other] : [...group]
}

function objectiveOf(
  theme: Theme,
  patterns: readonly KeyResultPattern[],
  index: number,
  context: Context,
  { cycle }: SuggestOptions,
): Objective {
  const { locale, maturity } = context.params
  const deadline = cycle?.end ?? cycleEndOf(maturity, locale)
  return {
    id: `O${index + 1}`,
    text: theme.objective[locale],
    rationale: theme.rationale[locale],
    level: theme.level,
    ambition: theme.ambition,
    keyResults: patterns.map((pattern, position) =>
      keyResultOf(pattern, context.knowledge.metricOf(pattern.metric), {
        id: `O${index + 1}-KR${position + 1}`,
        deadline,
        locale,
      }),
    ),
  }
}
