import {
  type KeyResult,
  type KeyResultKind,
  keyResultKinds,
  type Locale,
  type Localized,
  locales,
  type Maturity,
  type Objective,
} from '@okr/core'
import type { KeyResultPattern, Metric, Theme } from '@okr/core/pack'
import type { Context } from './context.ts'
import { keyResultOf, nameOf } from './key-result.ts'
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
function isWatched({ metric: id, kind }: KeyResultPattern, { packs: [{ terms }], knowledge }: Context): boolean {
  if (kind === 'guardrail') return false
  const term = kind === 'leading' ? terms.leadingMetric : terms.laggingMetric
  const { name, aliases } = knowledge.metricOf(id)
  return locales.some((locale) => [name[locale], ...aliases[locale]].some((one) => bare(one) === bare(term[locale])))
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

/** Most from the leading pack, one from the second, and one for the company type; key results within the size's limit. */
function themesOf(context: Context): Theme[] {
  const { packs, size } = context
  const [leading, second] = packs
  // Whoever may have a single objective is not shown three.
  const count = Math.min(mostObjectives, size.limits.companyObjectives.from + 1)
  const ofType = themeOfType(context)
  const ofSecond = second ? mixed(closest(second.themes, context), 1) : []
  const ofLeading = mixed(closest(leading.themes, context), count - ofType.length - ofSecond.length)
  const most = Math.min(mostKeyResults, size.limits.keyResultsPerObjective.to)
  return [...ofLeading, ...ofSecond, ...ofType].map((theme) => ({
    ...theme,
    keyResults: within(theme.keyResults, most, context),
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
  return themesOf(context).map((theme, index) => ({
    id: `O${index + 1}`,
    text: theme.objective[locale],
    rationale: theme.rationale[locale],
    level: theme.level,
    ambition: theme.ambition,
    keyResults: theme.keyResults.map((pattern, position) =>
      keyResultOf(pattern, context.knowledge.metricOf(pattern.metric), {
        id: `O${index + 1}-KR${position + 1}`,
        deadline: deadlineOf(maturity, locale),
        locale,
      }),
    ),
  }))
}

/** A person or role other than the owner who works on one of the key results. */
const helperOf = (owner: string, keyResults: readonly KeyResult[]): string | undefined =>
  keyResults
    .flatMap((one) => [one.owner ?? owner, ...(one.collaborators ?? []).map(({ name }) => name)])
    .find((name) => name !== owner)

/**
 * The slots that the first example objective fills, so that what a reader is told to watch, the metric dictionary, the
 * worked example and the templates speak of the same two key results.
 */
export function chainOf(context: Context): Readonly<Record<string, string>> {
  const [objective] = exampleObjectives(context)
  const [leading, lagging] = (['leading', 'lagging'] as const).map((kind) =>
    objective?.keyResults.find((one) => one.kind === kind),
  )
  if (!leading?.metric || !lagging?.metric || !lagging.owner) return {}
  const said = (name: string) => (context.params.locale === 'en' ? inSentence(name) : name)
  return {
    leadingMetric: said(leading.metric),
    laggingMetric: said(lagging.metric),
    resultOwner: said(lagging.owner),
    resultHelper: said(helperOf(lagging.owner, [leading, lagging]) ?? context.slots['frontline'] ?? ''),
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
  const named = themesOf(context).flatMap(({ keyResults }) =>
    keyResults.map((pattern) => {
      const metric = context.knowledge.metricOf(pattern.metric)
      return { called: nameOf(metric, pattern, locale), metric }
    }),
  )
  const names = named.map(({ metric }) => metric.name[locale])
  return named.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}
