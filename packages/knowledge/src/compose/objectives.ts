import type { Localized, Maturity, Objective } from '@okr/core'
import type { KeyResultPattern, Metric, Theme } from '@okr/core/pack'
import { metricOf } from '../registry/registry.ts'
import type { Context } from './context.ts'
import { keyResultOf } from './key-result.ts'

/** When the example cycle ends: a pilot has weeks, later stages have quarters. */
const deadlines: Readonly<Record<Maturity, Localized>> = {
  'not-adopted': { 'zh-CN': '第 12 周末（试点结束）', en: 'end of week 12 (end of the pilot)' },
  piloting: { 'zh-CN': '本季度末', en: 'end of the quarter' },
  scaling: { 'zh-CN': '本季度末', en: 'end of the quarter' },
  established: { 'zh-CN': '本季度末', en: 'end of the quarter' },
}

const mostObjectives = 4

/** Higher is closer to the request; company-level objectives lead. */
function closeness(theme: Theme, { params }: Context): number {
  const type = theme.companyTypes.some((id) => id === params.companyType) ? 4 : theme.companyTypes.length === 0 ? 2 : 0
  return type + (theme.level === 'company' ? 1 : 0)
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

/** One for the company type, the others from the packs: most from the leading one. */
function themesOf(context: Context): Theme[] {
  const { packs, companyType, size } = context
  const [leading, second] = packs
  const count = Math.max(3, Math.min(mostObjectives, size.limits.companyObjectives.to))
  const ofType = closest(companyType?.themes ?? [], context).slice(0, 1)
  const ofSecond = second ? mixed(closest(second.themes, context), 1) : []
  const ofLeading = mixed(closest(leading.themes, context), count - ofType.length - ofSecond.length)
  return [...ofLeading, ...ofSecond, ...ofType]
}

const mostKeyResults = 3

/** Guardrails last, and never the ones that fall to the limit. */
function within(patterns: readonly KeyResultPattern[], most: number): KeyResultPattern[] {
  const guardrails = patterns.filter(({ kind }) => kind === 'guardrail').slice(0, 1)
  const others = patterns.filter((pattern) => !guardrails.includes(pattern)).slice(0, most - guardrails.length)
  return [...others, ...guardrails]
}

/** The themes behind the example objectives, and the objectives themselves, for the reader's size and stage. */
export function exampleObjectives(context: Context): Objective[] {
  const { locale, maturity } = context.params
  const most = Math.min(mostKeyResults, context.size.limits.keyResultsPerObjective.to)
  return themesOf(context).map((theme, index) => ({
    id: `O${index + 1}`,
    text: theme.objective[locale],
    rationale: theme.rationale[locale],
    level: theme.level,
    ambition: theme.ambition,
    keyResults: within(theme.keyResults, most).map((pattern, position) =>
      keyResultOf(pattern, `KR${index + 1}.${position + 1}`, deadlines[maturity][locale], locale),
    ),
  }))
}

/** The metrics that the example objectives measure, each name once, first those of the leading objectives. */
export function exampleMetrics(context: Context): Metric[] {
  const metrics = themesOf(context).flatMap(({ keyResults }) =>
    within(keyResults, mostKeyResults).map(({ metric }) => metricOf(metric)),
  )
  const names = metrics.map(({ name }) => name[context.params.locale])
  return metrics.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}
