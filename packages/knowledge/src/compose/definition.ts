import type { Locale, Localized } from '@okr/core'
import type { KeyResultPattern, Metric } from '@okr/core/pack'

/** What measures of every industry say of the things they are narrowed to; `{things}` and `{span}` as below. */
const scoped: Readonly<Record<string, Localized>> = {
  'gen-first-time-right': {
    'zh-CN': '未返工、未退回、未补件就完成的{things}数 ÷ 完成的{things}总数 × 100',
    en: '{things} done without rework, return or missing input / all {things} done × 100',
  },
  'gen-on-time-delivery': {
    'zh-CN': '不晚于首次承诺日期完成的{things}数 ÷ 当期到期的{things}总数 × 100',
    en: '{things} completed by the first promised date / {things} due × 100',
  },
  'gen-lead-time': {
    'zh-CN': '{span}的日历天数中位数，同时报告第 90 百分位',
    en: 'median calendar days {span}, with the 90th percentile',
  },
}

const spans = {
  'zh-CN': { told: /到/u, else: '{things}从收到请求到确认完成' },
  en: { told: /\bfrom\b.*\bto\b/u, else: 'from request to completion accepted, {scope}' },
} as const

/** The things of a scope, without what joins them to the name of a metric. */
const thingsOf = (scope: string): string => scope.replace(/^(?:of|for|in|on|at|among|from) /u, '').replace(/的$/u, '')

/** The definition in the words of the things that a key result is about, where its metric knows of none. */
export function definitionFor(
  { id, definition }: Metric,
  { scope: named }: Pick<KeyResultPattern, 'scope'>,
  locale: Locale,
): string {
  if (!named || !id.startsWith('gen-')) return definition[locale]
  const scope = named[locale]
  const things = thingsOf(scope)
  const own = scoped[id]?.[locale]
  if (!own) return things + (locale === 'en' ? ': ' : '：') + definition[locale]
  const span = spans[locale].told.test(scope) ? (locale === 'en' ? scope : things) : spans[locale].else
  return own.replace('{span}', span).replaceAll('{things}', things).replaceAll('{scope}', scope)
}
