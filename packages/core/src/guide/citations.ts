import type { Guide } from './guide.ts'
import type { PagePart } from './render-page.ts'

/** The sources that a guide or a page cites, each once, in the order of their first citation. */
export function citationsIn(document: Guide | PagePart): string[] {
  const sources = new Set<string>()
  collect(document, sources)
  return [...sources]
}

/** Wherever in the tree: a citation is known by its shape, and new kinds of blocks need no mention here. */
function collect(value: unknown, sources: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, sources)
    return
  }
  const { type, source, text } = value as {
    readonly type?: unknown
    readonly source?: unknown
    readonly text?: unknown
  }
  if (type === 'citation') sources.add(String(source))
  // Most of a guide: words, which hold nothing.
  else if (type !== 'text' || typeof text !== 'string') for (const part of Object.values(value)) collect(part, sources)
}
