import { applySuggestion, type Suggestion } from '@okr/core/lint'
import type { FileFinding } from './check.ts'
import type { Item } from './item.ts'
import { inFile, isVerbatim } from './place.ts'

export interface FileEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The edits of a suggestion as edits of the file; null where the sentence isn't written there character for character. */
export function fileEdits(item: Item, { edits }: Suggestion): FileEdit[] | null {
  const made: FileEdit[] = []
  for (const { start, end, text } of edits) {
    const written = item.quote(text)
    if (written === null || !isVerbatim(item.place, start, end)) return null
    made.push({ ...inFile(item.place, start, end), text: written })
  }
  return made
}

/** The first suggestion that may be applied unseen, as edits of the file. */
export function safeEdits({ finding, item }: FileFinding): FileEdit[] | null {
  const suggestion = finding.suggestions.find(({ safe }) => safe)
  return suggestion && item ? fileEdits(item, suggestion) : null
}

const byStart = (a: FileEdit, b: FileEdit): number => a.start - b.start

/** The text with the edits made. */
function edited(text: string, edits: readonly FileEdit[]): string {
  let done = ''
  let from = 0
  for (const edit of [...edits].sort(byStart)) {
    done += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return done + text.slice(from)
}

/** A suggestion counts whole or not at all, and no two touch the same stretch. */
function compatible(findings: readonly FileFinding[]): FileEdit[] {
  const wanted = findings
    .flatMap((finding) => {
      const edits = safeEdits(finding)?.sort(byStart)
      return edits?.length ? [edits] : []
    })
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
  const taken: FileEdit[] = []
  let end = -1
  for (const edits of wanted) {
    if ((edits[0]?.start ?? 0) < end) continue
    taken.push(...edits)
    end = edits.at(-1)?.end ?? end
  }
  return taken
}

const mostPasses = 10

/** Applies safe suggestions until none is left. A text that would come round again, or loses sentences, stays as it was. */
export async function fixed(
  text: string,
  check: (text: string) => Promise<{ found: readonly FileFinding[]; items: number }>,
): Promise<string> {
  const seen = new Set([text])
  let now = text
  const { items } = await check(text)
  for (let pass = 0; pass < mostPasses; pass++) {
    const { found } = await check(now)
    const edits = compatible(found)
    if (edits.length === 0) return now
    const next = edited(now, edits)
    if (seen.has(next) || (await check(next)).items !== items) return text
    seen.add(next)
    now = next
  }
  return text
}

/** The sentence as it would read. */
export const rewritten = (item: Item, suggestion: Suggestion): string => applySuggestion(item.text, suggestion)
