import type { Locale } from '@okr/core'
import { type Finding, formatSuggestion } from '@okr/core/lint'

/** A finding with its words, and those of its suggestions. */
export const spoken = <One extends Finding>(
  one: One,
  locale: Locale,
  format: (one: One, locale: Locale) => string,
) => ({
  ...one,
  message: format(one, locale),
  suggestions: one.suggestions.map((suggestion) => ({
    ...suggestion,
    message: formatSuggestion(one.ruleId, suggestion, locale),
  })),
})
