import {
  type KeyResultKind,
  keyResultKinds,
  type Locale,
  type Localized,
  type Maturity,
  type Objective,
} from '@okr/core'
import type { KeyResultPattern, Metric, Theme } from '@okr/core/pack'
import type { AsEdition } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { keyResultOf, nameOf, sentenceOf } from './key-result.ts'
import { metricIn } from './metric-in.ts'
import { inSentence } from './typeset.ts'

/** When the example cycle ends: a pilot has weeks, later stages have quarters. */
const deadlines: Readonly<Record<Maturity, Localized>> = {
  'not-adopted': { 'zh-CN': '第 12 周末', en: 'end of week 12' },
  piloting: { 'zh-CN': '季度末', en: 'end of quarter' },
  scaling: { 'zh-CN': '季度末', en: 'end of quarter' },
  established: { 'zh-CN': '季度末', en: 'end of quarter' },
}

export const deadlineOf = (maturity: Maturity, locale: Locale): string => deadlines[maturity][locale]

const mostObjectives = 3
const mostKeyResults = 3

const bare = (name: string): string => name.replace(/^the /u, '').toLowerCase()

/** Whether a key result measures what the leading pack calls its early sign or its late result. */
function isWatched(
  { metric: id, kind }: KeyResultPattern,
  { packs: [{ terms }], knowledge, params }: Context,
): boolean {
  if (kind === 'guardrail') return false
  const term = kind === 'leading' ? terms.leadingMetric : terms.laggingMetric
  const { name } = knowledge.metricOf(id)
  return bare(name[params.locale]) === bare(term[params.locale])
}

const firstOf = (patterns: readonly KeyResultPattern[], kind: KeyResultKind) =>
  patterns.find((pattern) => pattern.kind === kind)

/** Higher is closer to the request; company-level objectives lead, and those that begin with the industry's early sign. */
function closeness(theme: Theme, context: Context): number {
  const { companyType } = context.params
  const type = theme.companyTypes.some((id) => id === companyType) ? 4 : theme.companyTypes.length === 0 ? 2 : 0
  const watches = (kind: KeyResultKind) => {
    const first = firstOf(theme.keyResults, kind)
    return first !== undefined && isWatched(first, context)
  }
  return type + (theme.level === 'company' ? 3 : 0) + (watches('leading') ? 3 : 0) + (watches('lagging') ? 1 : 0)
}

const closest = (themes: readonly Theme[], context: Context): Theme[] =>
  themes
    .filter(({ maturities }) => maturities.includes(context.params.maturity))
    .toSorted((a, b) => closeness(b, context) - closeness(a, context))

/** Objectives with committed and aspirational ones mixed where the themes allow it. */
function mixed(themes: readonly Theme[], count: number): Theme[] {
  const chosen = themes.slice(0, count)
  const other = themes.slice(count).find(({ ambition }) => chosen.every((theme) => theme.ambition !== ambition))
  return other && chosen.length > 1 ? [...chosen.slice(0, -1), other] : chosen
}

/** The objective of the company type, where the packs have none for it. */
function themeOfType({ packs, companyType, params }: Context): Theme[] {
  const isOfType = ({ companyTypes }: Theme) => companyTypes.some((id) => id === params.companyType)
  const own = packs.some(({ themes }) =>
    themes.some((theme) => isOfType(theme) && theme.maturities.includes(params.maturity)),
  )
  return own ? [] : (companyType?.themes.slice(0, 1) ?? [])
}

/** A theme and the pack in whose industry it is measured. */
interface Chosen {
  readonly theme: Theme
  readonly pack: AsEdition
}

/** Most from the leading pack, one from the second, and one for the company type; key results within the size's limit. */
function themesOf(context: Context): Chosen[] {
  const { packs, size } = context
  const [leading, second] = packs
  // Whoever may have a single objective is not shown three.
  const count = Math.min(mostObjectives, size.limits.companyObjectives.from + 1)
  const ofType = themeOfType(context)
  const ofSecond = second ? mixed(closest(second.themes, context), 1) : []
  const ofLeading = mixed(closest(leading.themes, context), count - ofType.length - ofSecond.length)
  const most = Math.min(mostKeyResults, size.limits.keyResultsPerObjective.to)
  return [...ofLeading, ...ofSecond, ...ofType].map((theme) => ({
    theme: { ...theme, keyResults: within(theme.keyResults, most, context) },
    pack: second && ofSecond.includes(theme) ? second : leading,
  }))
}

/**
 * One of each kind first, that of the industry where there is one, so that no limit takes the lagging ones or the
 * guardrail away; in the order of the kinds.
 */
function within(patterns: readonly KeyResultPattern[], most: number, context: Context): KeyResultPattern[] {
  const ranked = patterns.toSorted((a, b) => Number(isWatched(b, context)) - Number(isWatched(a, context)))
  const firsts = keyResultKinds.flatMap((kind) => firstOf(ranked, kind) ?? [])
  const others = patterns.filter((pattern) => !firsts.includes(pattern))
  const rank = ({ kind }: KeyResultPattern) => keyResultKinds.indexOf(kind)
  return [...firsts, ...others].slice(0, most).toSorted((a, b) => rank(a) - rank(b))
}

/** Example objectives with their key results, for the reader's industry, company type, size and stage. */
export function exampleObjectives(context: Context): Objective[] {
  const { locale, maturity } = context.params
  return themesOf(context).map(({ theme, pack }, index) => ({
    id: `O${index + 1}`,
    text: theme.objective[locale],
    rationale: theme.rationale[locale],
    level: theme.level,
    ambition: theme.ambition,
    keyResults: theme.keyResults.map((pattern, position) =>
      keyResultOf(pattern, metricIn(pack, theme, pattern, context), {
        id: `O${index + 1}-KR${position + 1}`,
        deadline: deadlineOf(maturity, locale),
        locale,
      }),
    ),
  }))
}

/**
 * The slots that the first example objective fills, so that what a reader is told to watch, the metric dictionary, the
 * worked example and the templates speak of the same two key results. A metric has its name; a key result also its scope.
 */
export function chainOf(context: Context): Readonly<Record<string, string>> {
  const { locale } = context.params
  const patterns = themesOf(context)[0]?.theme.keyResults ?? []
  const [leading, lagging, guardrail] = keyResultKinds.map((kind) => firstOf(patterns, kind))
  if (!leading || !lagging) return {}
  const said = (name: string) => (locale === 'en' ? inSentence(name) : name)
  const metric = (one: KeyResultPattern) => context.knowledge.metricOf(one.metric)
  const owner = lagging.owner[locale]
  const others = [leading, lagging].flatMap((one) => [one.owner, ...one.collaborators].map((role) => role[locale]))
  return {
    leadingMetric: said(metric(leading).name[locale]),
    laggingMetric: said(metric(lagging).name[locale]),
    leadingKeyResult: said(nameOf(metric(leading), leading, locale)),
    laggingKeyResult: said(nameOf(metric(lagging), lagging, locale)),
    haltLine: guardrail ? sentenceOf(guardrail, metric(guardrail), locale) : (context.slots['guardrail'] ?? ''),
    resultOwner: said(owner),
    resultHelper: said(others.find((name) => name !== owner) ?? context.slots['frontline'] ?? ''),
  }
}

/** A metric and what an example key result calls it: with the line, market or segment it is narrowed to. */
export interface NamedMetric {
  readonly called: string
  readonly metric: Metric
}

/** The metrics that the example objectives measure, each once, first those of the leading objectives. */
export function exampleMetrics(context: Context): NamedMetric[] {
  const { locale } = context.params
  const named = themesOf(context).flatMap(({ theme, pack }) =>
    theme.keyResults.map((pattern) => {
      const metric = metricIn(pack, theme, pattern, context)
      return { called: nameOf(metric, pattern, locale), metric }
    }),
  )
  const names = named.map(({ metric }) => metric.name[locale])
  return named.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}
