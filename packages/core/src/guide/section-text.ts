import type { Locale } from '../text/locale.ts'
import { contextWith } from './context.ts'
import { createGuideReader } from './create-guide-reader.ts'
import type { Guide, Reference, Section, SectionId } from './guide.ts'
import { writeLocale } from './markdown/locale.ts'
import { sectionIds, sectionTitles } from './outline.ts'
import { withHeading } from './render-guide.ts'
import { sectionOf } from './section-of.ts'

/** What a section needs of the guide it stands in: its language, and the references that it cites by their place. */
export interface SectionContext {
  readonly locale: Locale
  readonly references: readonly Reference[]
}

const referencesIn = (guide: Guide): readonly Reference[] => sectionOf(guide, 'references')?.references ?? []

const blocksOf = (section: Section, { references, locale }: SectionContext): string[] =>
  withHeading(section, contextWith(references, locale))

/** One section as Markdown under its heading, citing `[S1]` by the references. */
export const sectionMarkdown = (section: Section, context: SectionContext): string =>
  blocksOf(section, context)
    .map((block) => `${block}\n`)
    .join('\n')

/** The section with this id that a text beneath its heading holds. A citation without a reference keeps its key. */
export function readSectionText(
  id: SectionId,
  title: string,
  text: string,
  { locale, references }: SectionContext,
): Section {
  const reader = createGuideReader(references)
  const headingOf = (one: SectionId, words: string): string => `## ${sectionIds.indexOf(one) + 1}. ${words}`
  reader.push(`${writeLocale(locale)}\n\n${headingOf(id, title)}\n\n${text.trim()}\n\n`)
  // Behind the text something follows, as in a guide: its last words are not the farewell of a chat app.
  if (id !== 'references') reader.push(`${headingOf('references', sectionTitles.references[locale])}\n`)
  const section = sectionOf(reader.end(), id)
  if (!section) throw new Error(`The reader found no section under the heading of ${id}`)
  return section
}

/**
 * The Markdown beneath the heading of one section, citing `[S1]` by the references of the guide; empty where the guide
 * has no such section.
 */
export function sectionText(guide: Guide, id: SectionId): string {
  const section = sectionOf(guide, id)
  if (!section) return ''
  return blocksOf(section, { locale: guide.locale, references: referencesIn(guide) })
    .slice(1)
    .join('\n\n')
    .trim()
}

/**
 * The guide with one section read from other Markdown; all the others stay the same objects. A citation of a reference
 * that the guide has points at it, any other keeps its key. A section that the guide has not is put in its place.
 */
export function withSectionText(guide: Guide, id: SectionId, text: string): Guide {
  const { locale } = guide
  const references = id === 'references' ? [] : referencesIn(guide)
  const read = readSectionText(id, sectionTitles[id][locale], text, { locale, references })
  const section = { ...read, title: sectionOf(guide, id)?.title ?? read.title }
  const kept = guide.sections.filter((one) => one.id !== id)
  const sections = [...kept, section].toSorted((a, b) => sectionIds.indexOf(a.id) - sectionIds.indexOf(b.id))
  return { ...guide, sections }
}
