import { keyResultKinds, type Locale, type Localized, type Maturity, type Objective } from '@okr/core'
import type { KeyResultPattern, Metric } from '@okr/core/pack'
import { type Chosen, isWatched } from './chosen-themes.ts'
import type { Asked, Context } from './context.ts'
import { definitionFor } from './definition.ts'
import { haltWhen, judgedHaltOf } from './halt.ts'
import { keyResultOf, nameOf } from './key-result.ts'
import { metricIn } from './metric-in.ts'
import { firstOf } from './team-theme.ts'
import { inSentence } from './typeset.ts'

/** When the example cycle ends, and the one after it: a pilot has weeks, later stages have quarters. */
const pilot = {
  cycle: { 'zh-CN': '第 12 周末', en: 'end of week 12' },
  next: { 'zh-CN': '第 24 周末', en: 'end of week 24' },
} as const
const quarters = {
  cycle: { 'zh-CN': '季度末', en: 'end of quarter' },
  next: { 'zh-CN': '下季度末', en: 'end of next quarter' },
} as const
const cyclesOf = (maturity: Maturity) => (maturity === 'not-adopted' ? pilot : quarters)

export const cycleEndOf = (maturity: Maturity, locale: Locale): string => cyclesOf(maturity).cycle[locale]

const year: Localized = { 'zh-CN': '年末', en: 'end of year' }

/** A late result is due a cycle after its early sign; the one by which the industry judges its years, at the end of one. */
export function deadlineOf(pattern: KeyResultPattern, context: Asked): string {
  const { locale, maturity } = context.params
  if (pattern.kind !== 'lagging') return cycleEndOf(maturity, locale)
  return (isWatched(pattern, context) ? year : cyclesOf(maturity).next)[locale]
}

function objectiveOf({ theme, pack }: Chosen, id: string, context: Context): Objective {
  const { locale } = context.params
  return {
    id,
    text: theme.objective[locale],
    rationale: theme.rationale[locale],
    level: theme.level,
    ambition: theme.ambition,
    keyResults: theme.keyResults.map((pattern, position) =>
      keyResultOf(pattern, metricIn(pack, theme, pattern, context), {
        id: `${id}-KR${position + 1}`,
        deadline: deadlineOf(pattern, context),
        locale,
      }),
    ),
  }
}

/** Example objectives with their key results, for the reader's industry, company type, size and stage. */
export const exampleObjectives = (context: Context): Objective[] =>
  context.chosen.map((chosen, index) => objectiveOf(chosen, `O${index + 1}`, context))

/**
 * The slots that the first example objective fills, so that what a reader is told to watch, the metric dictionary, the
 * worked example and the templates speak of the same two key results. A metric has its name; a key result also its scope.
 */
export function chainOf(context: Context): Readonly<Record<string, string>> {
  const { locale } = context.params
  const patterns = context.chosen[0]?.theme.keyResults ?? []
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
    haltValue: guardrail ? judgedHaltOf(guardrail, metric(guardrail), locale) : unnamedHalt(context),
    haltWhen: haltWhen(guardrail && metric(guardrail), locale),
    resultOwner: said(owner),
    resultHelper: said(others.find((name) => name !== owner) ?? context.slots['frontline'] ?? ''),
  }
}

/** What halts where the objective has no guardrail with a value. */
const unnamedHalt = ({ slots, params }: Context): string =>
  params.locale === 'en' ? `${slots['guardrail']} at risk` : `${slots['guardrail']}变差`

/** A metric and what an example key result calls it: with the line, market or segment it is narrowed to. */
export interface NamedMetric {
  readonly called: string
  readonly metric: Metric
  /** In words of what the key result is about. */
  readonly definition: string
}

/** The metrics that the example objectives measure, each once, first those of the leading objectives. */
export function exampleMetrics(context: Context): NamedMetric[] {
  const { locale } = context.params
  const named = context.chosen.flatMap(({ theme, pack }) =>
    theme.keyResults.map((pattern) => {
      const metric = metricIn(pack, theme, pattern, context)
      return { called: nameOf(metric, pattern, locale), metric, definition: definitionFor(metric, pattern, locale) }
    }),
  )
  const names = named.map(({ metric }) => metric.name[locale])
  return named.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}
