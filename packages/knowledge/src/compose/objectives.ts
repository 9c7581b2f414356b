import { keyResultKinds, type Locale, type Localized, type Maturity, type Objective } from '@okr/core'
import type { KeyResultPattern, Metric, Theme } from '@okr/core/pack'
import type { Context } from './context.ts'
import { keyResultOf } from './key-result.ts'

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

/** Higher is closer to the request; company-level objectives lead. */
function closeness(theme: Theme, { params }: Context): number {
  const type = theme.companyTypes.some((id) => id === params.companyType) ? 4 : theme.companyTypes.length === 0 ? 2 : 0
  return type + (theme.level === 'company' ? 3 : 0)
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
    keyResults: within(theme.keyResults, most),
  }))
}

/** One of each kind first, so that no limit takes the lagging ones or the guardrail away; in the order of the kinds. */
function within(patterns: readonly KeyResultPattern[], most: number): KeyResultPattern[] {
  const firsts = keyResultKinds.flatMap((kind) => patterns.find((pattern) => pattern.kind === kind) ?? [])
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

/** The metrics that the example objectives measure, each name once, first those of the leading objectives. */
export function exampleMetrics(context: Context): Metric[] {
  const metrics = themesOf(context).flatMap(({ keyResults }) =>
    keyResults.map(({ metric }) => context.knowledge.metricOf(metric)),
  )
  const names = metrics.map(({ name }) => name[context.params.locale])
  return metrics.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}
