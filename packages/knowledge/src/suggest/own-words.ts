import { type Candidate, type Ground, someone, somewhere } from './candidate.ts'
import type { MetricFacts } from './outcome.ts'
import { ownValues, type Start, share, startOf } from './own-values.ts'
import { isChinese } from './words.ts'

const none = { 'zh-CN': '', en: '' }

/** The values of a known metric in place of made-up ones. */
function startLike({ metric, patterns }: Candidate): Start | undefined {
  const example = patterns.find(({ baseline }) => baseline !== null)
  if (!example || example.baseline === null) return undefined
  const low = Math.min(example.baseline, example.target)
  const high = Math.max(example.baseline, example.target)
  return { unit: metric.unit, rise: [low, high], fall: [high, low] }
}

/**
 * The metric that the text names as it names it, with what the text says and what is known of a metric called the same.
 * None where the text names no metric, or names it in a language that the reader did not ask for.
 */
export function inOwnWords({ subject, locale }: Ground, same: Candidate | undefined): Candidate[] {
  const { fields, named: name, spoken } = subject
  if (name === null || (locale === 'en') === isChinese(subject.text)) return []
  const kind = spoken[0]?.kind
  const hasValue = fields.target !== null || fields.baseline !== null
  const guess = (same && startLike(same)) ?? startOf(name, locale)
  const start = !hasValue && fields.unit === '%' && guess.unit === 'score' ? share : guess
  const unit = (hasValue ? fields.unit : null) ?? start.unit
  const facts: Omit<MetricFacts, 'name' | 'unit' | 'dataSources'> = same?.metric ?? {
    id: '',
    aliases: { 'zh-CN': [], en: [] },
    definition: none,
    direction: fields.direction === 'decrease' ? 'lower' : 'higher',
    kind: 'lagging',
    bounds: unit === '%' ? [0, 100] : [null, null],
    pitfall: none,
  }
  const dataSources = same?.metric.dataSources ?? kind?.outcomes[0]?.metric.dataSources ?? [somewhere]
  const metric = { ...facts, name: { 'zh-CN': name, en: name }, unit, dataSources }
  const patterns = ownValues(fields, start, metric.bounds).map((values) => ({
    ...values,
    metric: metric.id,
    kind: values.baseline === null ? ('guardrail' as const) : metric.kind,
    owner: same?.patterns[0]?.owner ?? kind?.owner ?? someone,
    collaborators: [],
  }))
  return [{ metric, patterns, isKnown: same !== undefined, because: 'own words' }]
}
