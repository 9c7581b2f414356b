import type { Locale, Localized } from '@okr/core'
import type { KeyResultPattern, Metric } from '@okr/core/pack'
import { limitOf, nameOf } from './key-result.ts'
import { spaced } from './typeset.ts'

/** Records that somebody looks at all day; a rate over a period waits for its next reading. */
const watched: ReadonlySet<string> = new Set(['APM', 'OSS', 'monitoring'])
const incidents: ReadonlySet<string> = new Set(['incident log', 'incident system', 'EHS'])

/** Whether a value beyond the limit is seen on the day: what is monitored, and incidents that are counted one by one. */
const isReadDaily = ({ unit, dataSources }: Metric): boolean =>
  dataSources.some((name) => watched.has(name)) || (unit === 'count' && dataSources.some((name) => incidents.has(name)))

/**
 * Whether it is counted from what people report, so that a limit on reports would teach them to report less. A share in
 * percent has its own denominator.
 */
const isReported = ({ direction, unit, dataSources }: Metric): boolean =>
  direction === 'lower' && unit !== '%' && dataSources.some((name) => incidents.has(name))

const judged: Localized = { 'zh-CN': '（只数定级的伤害，不数上报）', en: ' (harm as judged, not reports)' }

/** The readings that halt, of harm rather than of reports; what is read stands before them. */
export const judgedLimitOf = (pattern: KeyResultPattern, metric: Metric, locale: Locale): string =>
  limitOf(pattern, metric, locale) + (isReported(metric) ? judged[locale] : '')

/** The same with what is read. */
export function judgedHaltOf(pattern: KeyResultPattern, metric: Metric, locale: Locale): string {
  const name = nameOf(metric, pattern, locale)
  const limit = judgedLimitOf(pattern, metric, locale)
  return locale === 'en' ? `${name} ${limit}` : spaced(name + limit)
}

const whens = {
  daily: { 'zh-CN': '当天停下提速', en: 'stop the push that day' },
  periodic: { 'zh-CN': '读数一出就停下提速', en: 'stop the push at that reading' },
} as const satisfies Readonly<Record<string, Localized>>

/** What stops, and how soon. */
export const haltWhen = (metric: Metric | undefined, locale: Locale): string =>
  whens[metric && isReadDaily(metric) ? 'daily' : 'periodic'][locale]
