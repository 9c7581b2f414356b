import type { Guide } from './guide.ts'

/** The sources that a guide cites, each once, in the order of their first citation. */
export function citationsIn(guide: Guide): string[] {
  const sources = new Set<string>()
  collect(guide.sections, sources)
  return [...sources]
}

/** Wherever in the tree: a citation is known by its shape, and new kinds of blocks need no mention here. */
function collect(value: unknown, sources: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && value.type === 'citation' && 'source' in value) sources.add(String(value.source))
  else for (const part of Object.values(value)) collect(part, sources)
}
