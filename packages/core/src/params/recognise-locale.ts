import { comparable } from '../text/clean.ts'
import type { Locale } from '../text/locale.ts'
import type { Recognised } from './recognise.ts'

const names: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['zh-cn', 'zh', 'zh-hans', 'zh-hans-cn', 'cn', 'chinese', 'simplified chinese', '中文', '简体中文', '汉语'],
  en: ['en', 'en-us', 'en-gb', 'english', '英文', '英语'],
}

export function recogniseLocale(text: string): Recognised<Locale> | undefined {
  const wanted = comparable(text)
  const ids = Object.keys(names) as Locale[]
  const id = ids.find((locale) => names[locale].some((name) => comparable(name) === wanted))
  return id && { id, recognition: id === text ? 'id' : 'alias' }
}

/** The language that a value names in any spelling: "zh", "English", "中文". */
export const localeNamed = (value: unknown): Locale | undefined =>
  typeof value === 'string' ? recogniseLocale(value)?.id : undefined

/** The language somebody writes in, for when nobody said which one to answer in. */
export const localeOf = (text: string): Locale => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en')
