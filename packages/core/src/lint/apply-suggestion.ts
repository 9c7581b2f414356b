import type { Suggestion } from './finding.ts'

/** The text with the suggestion's edits made. Edits do not overlap; they are made from the end. */
export function applySuggestion(text: string, { edits }: Suggestion): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)
}
