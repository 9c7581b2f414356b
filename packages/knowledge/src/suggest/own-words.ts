import { type Candidate, type Ground, someone, somewhere } from './candidate.ts'
import type { MetricFacts, OutcomeKind } from './outcome.ts'
import { ownValues, type Start, share, startOf } from './own-values.ts'
import { isChinese } from './words.ts'

/** Of what the text itself gives the unit. */
const piece: Start = { unit: 'count', rise: [100, 120], fall: [100, 80] }

/** Where a number like this stands: what kind of system holds one of the same unit; nobody asks people for the time. */
function sourcesOf(kind: OutcomeKind | undefined, unit: string): readonly string[] {
  const alike = kind?.outcomes.find(({ metric }) => metric.unit === unit)?.metric.dataSources ?? []
  const records = unit === 'score' || unit === '%' ? alike : alike.filter((name) => name !== 'survey')
  return records.length > 0 ? records : [somewhere]
}

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
  const guess = (same && startLike(same)) ?? startOf(name, locale) ?? (hasValue && fields.unit !== null ? piece : null)
  if (guess === null) return []
  const start = !hasValue && fields.unit === '%' && guess.unit === 'score' ? share : guess
  const unit = (hasValue ? fields.unit : null) ?? start.unit
  const facts: Omit<MetricFacts, 'name' | 'unit' | 'dataSources'> = same?.metric ?? {
    id: '',
    aliases: { 'zh-CN': [], en: [] },
    definition: none,
    direction: fields.direction === 'decrease' ? 'lower' : 'higher',
    kind: 'lagging',
    bounds: unit === '%' && Math.max(fields.target ?? 0, fields.baseline ?? 0) <= 100 ? [0, 100] : [null, null],
    pitfall: none,
  }
  const dataSources = [...(same?.metric.dataSources ?? sourcesOf(kind, unit))]
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
