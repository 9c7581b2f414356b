import type { Locale } from '@okr/core'
import {
  type Block,
  type Guide,
  type Reference,
  readGuide,
  renderGuide,
  type Section,
  type SectionId,
  type SectionOf,
  sectionIds,
  sectionOf,
  sectionTitles,
} from '@okr/core/guide'
import type { Grounding } from '@okr/core/prompt'

/** Every source that may be cited in one guide. */
export interface Registry {
  readonly locale: Locale
  /** Position and key agree: the first is cited as `S1`. */
  readonly references: readonly Reference[]
  /** The same without their words: all that writing and reading one section needs. */
  readonly places: readonly Reference[]
  /** `places` as a section of Markdown, from which a reader resolves keys. */
  readonly markdown: string
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
  const markdown = fromHeading(renderGuide({ locale, title: '', sections: [referencesOf(places, locale)] }))
  return { locale, references, places, markdown, keyOf: (source) => keys.get(source) }
}

/** The section that code prints. */
export const referencesOf = (
  references: readonly Reference[],
  locale: Locale,
  blocks: readonly Block[] = [],
): SectionOf<'references'> => ({ id: 'references', title: sectionTitles.references[locale], blocks, references })

/** Without the comment that names the language of a guide. */
const fromHeading = (markdown: string): string => markdown.slice(Math.max(0, markdown.search(/^## /m)))

const headingOf = (id: SectionId, title: string): string => `## ${sectionIds.indexOf(id) + 1}. ${title}`

/** A section as Markdown, its sources cited by the keys of the registry. */
export function sectionMarkdown(section: Section, { places, locale }: Registry): string {
  const last = referencesOf(places, locale)
  const markdown = fromHeading(renderGuide({ locale, title: '', sections: [section, last] }))
  return markdown.slice(0, markdown.lastIndexOf(`\n${headingOf(last.id, last.title)}\n`))
}

/** What stands beneath the heading. */
export const bodyOf = (markdown: string): string => markdown.slice(markdown.indexOf('\n') + 1).trim()

/** The section that a body under a heading of ours holds. */
export function readSection(id: SectionId, title: string, body: string, registry: Registry): Section {
  const own = `<!-- lang: ${registry.locale} -->\n\n${headingOf(id, title)}\n\n${body.trim()}\n\n`
  const section = sectionOf(readGuide(own + registry.markdown), id)
  if (!section) throw new Error(`The reader found no section under the heading of ${id}`)
  return section
}
