import { choicesOf, type Locale, locales, type Parameter } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'

/** One thing that may be meant, by every name it has. The first of them is what is suggested. */
type Names = readonly string[]

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** The names that hold what was typed; of each thing the first that does, those that begin with it before the others. */
export function matching(typed: string, things: readonly Names[]): string[] {
  const wanted = folded(typed)
  const found = things.flatMap((names) => names.find((name) => folded(name).includes(wanted)) ?? [])
  const begins = (name: string): boolean => folded(name).startsWith(wanted)
  return [...new Set([...found.filter(begins), ...found])]
}

/** Whatever it was found by, an id is what is needed. */
export const idsMatching = (
  typed: string,
  things: readonly { readonly id: string; readonly names: Names }[],
): string[] =>
  things
    .filter(({ id, names }) => [id, ...names].some((name) => folded(name).includes(folded(typed))))
    .map(({ id }) => id)

const other = (locale: Locale): Locale[] => locales.filter((one) => one !== locale)

function choices(parameter: Parameter, locale: Locale): Names[] {
  const labels = [locale, ...other(locale)].map((one) => choicesOf(parameter, one).map(({ label }) => label))
  return choicesOf(parameter, locale).map(({ id }, at) => [...labels.flatMap((list) => list[at] ?? []), id])
}

const industries = ({ packs }: Knowledge, locale: Locale): Names[] =>
  packs.map(({ id, name }) => [name[locale], ...other(locale).map((one) => name[one]), id])

/** Suggestions for a parameter of a guide. Of several focus areas in one text the last is completed. */
export function completionsFor(parameter: Parameter, typed: string, knowledge: Knowledge, locale: Locale): string[] {
  if (parameter === 'industry') return matching(typed, industries(knowledge, locale))
  if (parameter === 'locale') return locales.filter((one) => folded(one).startsWith(folded(typed)))
  if (parameter !== 'focusAreas') return matching(typed, choices(parameter, locale))
  const [, before = '', last = ''] = /^(.*[,，、;；]\s*)?(.*)$/su.exec(typed) ?? []
  return matching(last, choices(parameter, locale)).map((name) => before + name)
}
