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
  if ('type' in value && value.type === 'citation' && 'source' in value) sources.add(String(value.source))
  else for (const part of Object.values(value)) collect(part, sources)
}
