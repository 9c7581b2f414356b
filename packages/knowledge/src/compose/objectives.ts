import { keyResultKinds, type Locale, type Localized, type Maturity, type Objective } from '@okr/core'
import type { KeyResultPattern, Metric } from '@okr/core/pack'
import type { Chosen } from './chosen-themes.ts'
import type { Context } from './context.ts'
import { haltOf, keyResultOf, nameOf } from './key-result.ts'
import { metricIn } from './metric-in.ts'
import { firstOf } from './team-theme.ts'
import { inSentence } from './typeset.ts'

/** When the example cycle ends: a pilot has weeks, later stages have quarters. */
const deadlines: Readonly<Record<Maturity, Localized>> = {
  'not-adopted': { 'zh-CN': '第 12 周末', en: 'end of week 12' },
  piloting: { 'zh-CN': '季度末', en: 'end of quarter' },
  scaling: { 'zh-CN': '季度末', en: 'end of quarter' },
  established: { 'zh-CN': '季度末', en: 'end of quarter' },
}

export const deadlineOf = (maturity: Maturity, locale: Locale): string => deadlines[maturity][locale]

function objectiveOf({ theme, pack }: Chosen, id: string, context: Context): Objective {
  const { locale, maturity } = context.params
  return {
    id,
    text: theme.objective[locale],
    rationale: theme.rationale[locale],
    level: theme.level,
    ambition: theme.ambition,
    keyResults: theme.keyResults.map((pattern, position) =>
      keyResultOf(pattern, metricIn(pack, theme, pattern, context), {
        id: `${id}-KR${position + 1}`,
        deadline: deadlineOf(maturity, locale),
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
    haltValue: guardrail ? haltOf(guardrail, metric(guardrail), locale) : unnamedHalt(context),
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
}

/** The metrics that the example objectives measure, each once, first those of the leading objectives. */
export function exampleMetrics(context: Context): NamedMetric[] {
  const { locale } = context.params
  const named = context.chosen.flatMap(({ theme, pack }) =>
    theme.keyResults.map((pattern) => {
      const metric = metricIn(pack, theme, pattern, context)
      return { called: nameOf(metric, pattern, locale), metric }
    }),
  )
  const names = named.map(({ metric }) => metric.name[locale])
  return named.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}
