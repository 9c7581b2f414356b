import type { Locale, Section } from '@okr/core'
import type { Context } from './context.ts'
import { capitalised, spaced } from './typeset.ts'

/** Terms that are lists or long names, and what they are called once the reader has met them. */
const shortForms: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': { flow: '价值流', systems: '业务系统', frontline: '一线人员', season: '业务高峰期' },
  en: { flow: 'the value stream', frontline: 'front-line staff', season: 'the busy season' },
}

/** In characters; shorter terms bear repeating, and tell one industry from another. */
const shortEnough: Readonly<Record<Locale, number>> = { 'zh-CN': 8, en: 40 }

interface Naming {
  readonly whole: string
  readonly short: string
}

function namingsOf({ slots, params: { locale } }: Context): Naming[] {
  const named = Object.entries(shortForms[locale]).flatMap(([key, short]) => {
    const whole = slots[key] ?? ''
    return whole.length > shortEnough[locale] ? [{ whole, short }] : []
  })
  const opening = named.map(({ whole, short }) => ({ whole: capitalised(whole), short: capitalised(short) }))
  return locale === 'en' ? [...named, ...opening] : named.map(({ whole, short }) => ({ whole: spaced(whole), short }))
}

/** A value like the one given, its texts rewritten in the order of reading. */
function rewritten<T>(value: T, rewrite: (text: string) => string): T {
  if (Array.isArray(value)) return value.map((one) => rewritten(one, rewrite)) as T
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = { ...(value as object) }
  for (const key in copy) {
    const inner = copy[key]
    if (typeof inner === 'object') copy[key] = rewritten(inner, rewrite)
    else if (key === 'text') copy[key] = rewrite(inner as string)
  }
  return copy as T
}

/** Sections in which each long term is spelt out once, where it first comes up. */
export function withShortForms(sections: readonly Section[], context: Context): Section[] {
  const namings = namingsOf(context)
  const met = new Set<string>()
  const shortened = (text: string): string =>
    namings.reduce((said, { whole, short }) => {
      const at = said.indexOf(whole)
      if (at < 0) return said
      const again = met.has(whole.toLowerCase()) ? at : at + whole.length
      met.add(whole.toLowerCase())
      return said.slice(0, again) + said.slice(again).replaceAll(whole, short)
    }, text)
  const rewrite = context.params.locale === 'en' ? shortened : (text: string) => spaced(shortened(text))
  return sections.map((section) => rewritten(section, rewrite))
}
