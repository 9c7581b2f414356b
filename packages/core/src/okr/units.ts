import type { Locale, Localized } from '../text/locale.ts'

interface Unit {
  /** Where the unit's words stand in relation to the number; `{n}` is the number. */
  readonly pattern: Localized
}

const same = (pattern: string): Unit => ({ pattern: { 'zh-CN': pattern, en: pattern } })
const unit = (zh: string, en: string): Unit => ({ pattern: { 'zh-CN': zh, en } })

const units: Readonly<Record<string, Unit>> = {
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
}

export const unitIds: readonly string[] = Object.keys(units)

/** A number with its unit as a reader of the language writes it. An unknown unit stands after the number as it is. */
export function formatValue(value: number, unitId: string, locale: Locale): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value)
  const pattern = units[unitId]?.pattern[locale] ?? `{n} ${unitId}`
  return pattern.replace('{n}', number)
}
