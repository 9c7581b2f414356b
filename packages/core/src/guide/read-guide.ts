import type { Guide } from './guide.ts'
import { lex } from './markdown/lex.ts'
import { readLocale, withoutLocale } from './markdown/locale.ts'
import { readNumbering } from './markdown/numbering.ts'
import { sectionIds, sectionTitles } from './outline.ts'
import { splitAtHeadings } from './read/branch.ts'
import { type ReadContext, titleOf } from './read/context.ts'
import { branchOf, type Outline, splitSections } from './read/split-sections.ts'
import { readSection } from './sections/read.ts'
import { findEntries } from './sections/references/entries.ts'

/** The guide that a text holds. Any text holds one, if only an empty one. */
export function readGuide(markdown: string): Guide {
  const outline = splitSections(splitAtHeadings(lex(withoutLocale(markdown))))
  const context: ReadContext = { locale: readLocale(markdown), resolve: resolver(outline) }
  const sections = sectionIds.flatMap((id) => {
    const found = outline.sections.get(id)
    if (!found) return []
    const title = titleOf(readNumbering(found.heading).rest, context, sectionTitles[id][context.locale])
    return [readSection(id, title, branchOf(found), context)]
  })
  return { locale: context.locale, title: titleOf(outline.title, context), sections }
}

/** A citation points at the reference of its number; one without a reference keeps its key. */
function resolver(outline: Outline): (key: string) => string {
  const references = outline.sections.get('references')
  const entries = references ? findEntries(branchOf(references)).entries : []
  const sources = new Map(entries.map(({ key, source }) => [numberOf(key), source]))
  return (key) => (key.endsWith('?') ? key.slice(0, -1) : (sources.get(numberOf(key)) ?? key))
}

const numberOf = (key: string): string => key.replace(/^s/i, '')
