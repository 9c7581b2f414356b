import type { Locale } from '@okr/core'

/** "31 Mar 2027", "2027年3月31日"; words that are no date stay as they are. */
export function dateText(date: string, locale: Locale): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const style = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, style).format(day)
}
