import type { Locale } from '@okr/core'
import { formatValue } from '@okr/core/okr'

/** A number as a reader of the locale sees it, with its unit where it has one. */
export const valueText = (value: number, unit: string | null | undefined, locale: Locale): string =>
  unit ? formatValue(value, unit, locale) : value.toLocaleString(locale)
