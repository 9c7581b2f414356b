import type { Locale } from '@okr/core'
import { type Block, type Guide, type Reference, type SectionOf, sectionOf, sectionTitles } from '@okr/core/guide'
import type { Grounding } from '@okr/core/prompt'

/** Every source that may be cited in one guide. */
export interface Registry {
  readonly locale: Locale
  /** Position and key agree: the first is cited as `S1`. */
  readonly references: readonly Reference[]
  /** The same without their words: all that a section is checked against. */
  readonly places: readonly Reference[]
  /** The id of the source behind a key. */
  readonly keyOf: (source: string) => string | undefined
}

/**
 * Those handed to the model, then those only the composer cites. A key is the position, so that text, guide and
 * references agree without a table between them.
 */
export function registryOf(grounding: Grounding, composed: Guide): Registry {
  const { locale } = composed
  const handed: Reference[] = grounding.sources.map(({ id, printed }) => ({ source: id, text: printed }))
  const others = (sectionOf(composed, 'references')?.references ?? []).filter(
    ({ source }) => !handed.some((reference) => reference.source === source),
  )
  const references = [...handed, ...others]
  const keys = new Map(references.map(({ source }, index) => [source, `S${index + 1}`]))
  const places = references.map(({ source }) => ({ source, text: [{ type: 'text', text: '-' } as const] }))
  return { locale, references, places, keyOf: (source) => keys.get(source) }
}

/** The section that code prints. */
export const referencesOf = (
  references: readonly Reference[],
  locale: Locale,
  blocks: readonly Block[] = [],
): SectionOf<'references'> => ({ id: 'references', title: sectionTitles.references[locale], blocks, references })

/** What stands beneath the heading. */
export const bodyOf = (markdown: string): string => markdown.slice(markdown.indexOf('\n') + 1).trim()
