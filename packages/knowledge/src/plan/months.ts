import type { Locale, Localized } from '@okr/core'

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const name = `(${names.join('|')})`

/** One month or a span of months, as the packs write them: "10 月下旬–12 月", "March to April". */
const spans: Localized<RegExp> = {
  'zh-CN': /(\d{1,2})\s*(?:月[上中下]旬|月)?\s*[–—至到-]\s*(?:次年)?\s*(\d{1,2})\s*月|(\d{1,2})\s*月/gu,
  en: new RegExp(`${name}(?:\\s*(?:–|-|to)\\s*(?:early |mid-|late )?${name})?`, 'gu'),
}

/** Words for times that no month name covers: a period with one of them is only known in part. */
const vague: Localized<RegExp> = {
  'zh-CN': /每|季末|季初|季后|年末至|年初至|财年/u,
  en: /\b(?:each|every|quarter|year-end to|fiscal)\b/iu,
}

const numberOf: Localized<(word: string) => number> = {
  'zh-CN': Number,
  en: (word) => names.indexOf(word) + 1,
}

/** From one month to another, over the turn of the year where the second comes before the first. */
function between(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, step) => ((from - 1 + step) % 12) + 1)
}

const isMonth = (number: number): boolean => number >= 1 && number <= 12

/** What stands before the note in brackets or behind a colon or comma: the time itself. */
const timeIn = (period: string): string => period.split(/[（(：:，,]/u)[0] ?? ''

/** The months that a period of the year names, 1 to 12; null where it is not told in months alone. */
export function monthsIn(period: string, locale: Locale): readonly number[] | null {
  const time = timeIn(period)
  if (vague[locale].test(time)) return null
  const months = Array.from(time.matchAll(spans[locale]), (found) => {
    const [from, to] = found
      .slice(1)
      .filter((word) => word !== undefined)
      .map(numberOf[locale])
    return from === undefined ? [] : [from, to ?? from].every(isMonth) ? between(from, to ?? from) : [0]
  }).flat()
  const isKnown = months.length > 0 && months.every(isMonth)
  return isKnown ? [...new Set(months)] : null
}
