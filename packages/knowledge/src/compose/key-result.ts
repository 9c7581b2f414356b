import { type Direction, formatValue, type KeyResult, type Locale, type Localized } from '@okr/core'
import type { KeyResultPattern, Metric } from '@okr/core/pack'
import { dataSourceLabel } from './labels.ts'
import { inSentence, spaced } from './typeset.ts'

/** What a sentence takes from its metric. */
export type Measured = Pick<Metric, 'name' | 'unit' | 'direction' | 'dataSources'>

/** `{name}` is metric and scope; `{from}` and `{to}` are the values. */
const patterns: Readonly<Record<'rise' | 'fall' | 'floor' | 'ceiling' | 'zero' | 'count' | 'band', Localized>> = {
  rise: { 'zh-CN': '{name}从{from}提升至{to}', en: 'Increase {name} from {from} to {to}' },
  fall: { 'zh-CN': '{name}从{from}降至{to}', en: 'Reduce {name} from {from} to {to}' },
  floor: { 'zh-CN': '{name}不低于{to}', en: 'Keep {name} no lower than {to}' },
  ceiling: { 'zh-CN': '{name}不高于{to}', en: 'Keep {name} no higher than {to}' },
  zero: { 'zh-CN': '{name}为 0', en: 'Keep {name} at zero' },
  count: { 'zh-CN': '{name}达到{to}', en: 'Bring {name} to {to}' },
  band: { 'zh-CN': '{name}稳定在{to}左右', en: 'Keep {name} at about {to}' },
}

type Movement = keyof typeof patterns

function movementOf({ baseline, target, kind }: KeyResultPattern, metric: Measured): Movement {
  if (baseline !== null) return target > baseline ? 'rise' : 'fall'
  if (metric.direction === 'range') return 'band'
  if (metric.direction === 'lower') return target === 0 ? 'zero' : 'ceiling'
  return kind === 'guardrail' ? 'floor' : 'count'
}

const directions: Readonly<Record<Movement, Direction>> = {
  rise: 'increase',
  fall: 'decrease',
  floor: 'maintain',
  ceiling: 'maintain',
  zero: 'maintain',
  count: 'increase',
  band: 'maintain',
}

/** What is measured and where, as it stands inside a sentence. */
export function nameOf(metric: Measured, { scope }: KeyResultPattern, locale: Locale): string {
  const name = locale === 'en' ? inSentence(metric.name.en) : metric.name[locale]
  if (!scope) return name
  return locale === 'en' ? `${name} ${scope.en}` : spaced(scope['zh-CN'] + name)
}

/** The sentence of a key result. */
function sentenceOf(
  pattern: KeyResultPattern,
  metric: Measured,
  locale: Locale,
  shown: (value: number, of: 'baseline' | 'target') => string = (value) => formatValue(value, metric.unit, locale),
): string {
  const values: Readonly<Record<string, string>> = {
    name: nameOf(metric, pattern, locale),
    from: pattern.baseline === null ? '' : shown(pattern.baseline, 'baseline'),
    to: shown(pattern.target, 'target'),
  }
  const said = patterns[movementOf(pattern, metric)][locale].replaceAll(
    /\{(\w+)\}/gu,
    (_, key: string) => values[key] ?? '',
  )
  return locale === 'en' ? said : spaced(said)
}

/** Where a guardrail stops the work; `{to}` as above. */
const limits = {
  higher: { 'zh-CN': '低于{to}', en: 'below {to}' },
  lower: { 'zh-CN': '高于{to}', en: 'above {to}' },
  range: { 'zh-CN': '偏离{to}', en: 'away from {to}' },
} as const satisfies Readonly<Record<Measured['direction'], Localized>>

/** The readings at which it stops, behind the name of its metric. */
export function limitOf({ target }: KeyResultPattern, { direction, unit }: Measured, locale: Locale): string {
  const said = limits[direction][locale].replace('{to}', () => formatValue(target, unit, locale))
  return locale === 'en' ? said : spaced(said)
}

const gaps = {
  baseline: { 'zh-CN': '[基线]', en: '[baseline]' },
  target: { 'zh-CN': '[目标]', en: '[target]' },
} as const satisfies Readonly<Record<string, Localized>>

/** The sentence as a form: gaps where values would be illustrations. */
export const formOf = (pattern: KeyResultPattern, metric: Measured, locale: Locale): string =>
  sentenceOf(pattern, metric, locale, (_value, of) => gaps[of][locale])

/** A key result in the language of the guide, typed in every part that is known. */
export function keyResultOf(
  pattern: KeyResultPattern,
  metric: Measured,
  { id, deadline, locale }: { readonly id: string; readonly deadline: string; readonly locale: Locale },
): KeyResult {
  return {
    id,
    text: sentenceOf(pattern, metric, locale),
    metric: nameOf(metric, pattern, locale),
    ...(pattern.baseline === null ? {} : { baseline: pattern.baseline }),
    target: pattern.target,
    unit: metric.unit,
    direction: directions[movementOf(pattern, metric)],
    deadline,
    dataSources: metric.dataSources.map((name) => dataSourceLabel(name)[locale]),
    owner: pattern.owner[locale],
    ...(pattern.collaborators.length > 0
      ? { collaborators: pattern.collaborators.map((name) => ({ name: name[locale], role: 'responsible' as const })) }
      : {}),
    kind: pattern.kind,
  }
}
