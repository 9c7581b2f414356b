import type { Locale } from '../text/locale.ts'
import type { Guide, Reference } from './guide.ts'

/** What every part of a guide needs to know of the whole to be written. */
export interface RenderContext {
  readonly locale: Locale
  /** Position of a source in the references, from 1; none where no reference resolves it. */
  readonly positions: ReadonlyMap<string, number>
}

export function contextOf(guide: Guide): RenderContext {
  const references = guide.sections.flatMap((section) => (section.id === 'references' ? section.references : []))
  return contextWith(references, guide.locale)
}

export const contextWith = (references: readonly Reference[], locale: Locale): RenderContext => ({
  locale,
  positions: new Map(references.map(({ source }, index) => [source, index + 1])),
})
