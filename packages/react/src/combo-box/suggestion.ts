/** A value that the field offers. */
export interface Suggestion {
  readonly value: string
  /** Stands beside the value in the list, and is found by too: the name in another language. */
  readonly hint?: string | undefined
}

/** The suggestions whose value or hint holds the words; all of them where the words are one of the values. */
export function matching(suggestions: readonly Suggestion[], words: string): readonly Suggestion[] {
  const wanted = words.trim().toLowerCase()
  const found = suggestions.filter(({ value, hint }) => `${value} ${hint ?? ''}`.toLowerCase().includes(wanted))
  return found.some(({ value }) => value === words) ? suggestions : found
}
