import { type Locale, type Localized, locales } from '../text/locale.ts'

const unit = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })
const same = (pattern: string): Localized => unit(pattern, pattern)

/** How a value reads with its unit; `{n}` is the number. */
const patterns: Readonly<Record<string, Localized>> = {
  '%': same('{n}%'),
  pp: unit('{n} 个百分点', '{n} percentage points'),
  ms: unit('{n} 毫秒', '{n} ms'),
  s: unit('{n} 秒', '{n} s'),
  min: unit('{n} 分钟', '{n} min'),
  h: unit('{n} 小时', '{n} h'),
  d: unit('{n} 天', '{n} days'),
  week: unit('{n} 周', '{n} weeks'),
  month: unit('{n} 个月', '{n} months'),
  year: unit('{n} 年', '{n} years'),
  ppm: same('{n} ppm'),
  x: unit('{n} 倍', '{n}x'),
  CNY: unit('{n} 元', 'CNY {n}'),
  USD: unit('{n} 美元', 'USD {n}'),
  EUR: unit('{n} 欧元', 'EUR {n}'),
  GBP: unit('{n} 英镑', 'GBP {n}'),
  'CNY/kWh': unit('{n} 元/kWh', 'CNY {n}/kWh'),
  'kWh/kWh': same('{n} kWh/kWh'),
  count: same('{n}'),
  index: same('{n}'),
  ratio: same('{n}'),
  score: unit('{n} 分', '{n} points'),
  stars: unit('{n} 星', '{n} stars'),
  'times/year': unit('每年 {n} 次', '{n} times a year'),
  'per GW': unit('每吉瓦 {n} 起', '{n} per GW'),
  'per million': unit('每百万机会 {n} 个', '{n} per million opportunities'),
  'per million hours': unit('每百万工时 {n} 起', '{n} per million hours'),
  'per 100 vehicles': unit('每百辆车 {n} 个', '{n} per 100 vehicles'),
  'per 1,000': unit('每千 {n} 例', '{n} per 1,000'),
  'per 10,000': unit('每万 {n} 件', '{n} per 10,000'),
  'per day': unit('每天 {n} 次', '{n} a day'),
  'kWh/100km': same('{n} kWh/100km'),
  bps: unit('{n} 个基点', '{n} bps'),
}

/** Every unit with a name of its own: "%", "d", "CNY", … */
export const unitIds: readonly string[] = Object.keys(patterns)

/** Names of units whose words around a number do not make a name by themselves. */
const names: Readonly<Record<string, Localized>> = {
  x: unit('倍', 'times'),
  'CNY/kWh': unit('元/kWh', 'CNY/kWh'),
  count: unit('个数', 'count'),
  index: unit('指数', 'index'),
  ratio: unit('比值', 'ratio'),
  'times/year': unit('次/年', 'times a year'),
  'per GW': unit('起/吉瓦', 'per GW'),
  'per million': unit('个/百万机会', 'per million opportunities'),
  'per million hours': unit('起/百万工时', 'per million hours'),
  'per 100 vehicles': unit('个/百辆车', 'per 100 vehicles'),
  'per 1,000': unit('例/千', 'per 1,000'),
  'per 10,000': unit('件/万', 'per 10,000'),
  'per day': unit('次/天', 'a day'),
}

/** What a unit is called; undefined for words that are no unit of ours. */
export function unitName(unitId: string, locale: Locale): string | undefined {
  if (!Object.hasOwn(patterns, unitId)) return undefined
  return names[unitId]?.[locale] ?? patterns[unitId]?.[locale].replace('{n}', '').trim()
}

const idsByName = new Map(unitIds.flatMap((id) => locales.map((locale) => [unitName(id, locale) ?? id, id] as const)))

/** The unit that is called so in any language. */
export const unitCalled = (name: string): string | undefined => idsByName.get(name)

/** English says "1 day"; Chinese has no such form. */
const singular = new Map([
  ['d', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** Making a formatter costs more than a whole key result. */
const formats: Localized<Intl.NumberFormat> = {
  'zh-CN': new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
}

/** A number with its unit as a reader of the language writes it. An unknown unit stands after the number as it is. */
export function formatValue(value: number, unitId: string, locale: Locale): string {
  const number = formats[locale].format(value)
  const pattern = Object.hasOwn(patterns, unitId) ? patterns[unitId]?.[locale] : undefined
  const one = value === 1 && locale === 'en' ? singular.get(unitId) : undefined
  return one ? `1 ${one}` : (pattern?.replace('{n}', number) ?? `${number} ${unitId}`)
}
