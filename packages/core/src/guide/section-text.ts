import type { Guide, SectionId } from './guide.ts'
import { sectionIds, sectionTitles } from './outline.ts'
import { readGuide } from './read-guide.ts'
import { renderGuide } from './render-guide.ts'
import { sectionOf } from './section-of.ts'

/** Where the references of a guide begin in the Markdown of one section and them. */
const referencesHeading = /^## 8\. .*$/m

const sectionHeading = /^## \d\. .*$/m

/**
 * The Markdown beneath the heading of one section, citing `[S1]` by the references of the guide; empty where the guide
 * has no such section.
 */
export function sectionText(guide: Guide, id: SectionId): string {
  const section = sectionOf(guide, id)
  if (!section) return ''
  const references = id === 'references' ? undefined : sectionOf(guide, 'references')
  const markdown = renderGuide({ ...guide, title: '', sections: references ? [section, references] : [section] })
  const start = sectionHeading.exec(markdown)
  const body = start ? markdown.slice(start.index + start[0].length) : markdown
  const end = references ? body.search(referencesHeading) : -1
  return (end < 0 ? body : body.slice(0, end)).trim()
}

/**
 * The guide with one section read from other Markdown; all the others stay the same objects. A citation of a reference
 * that the guide has points at it, any other keeps its key. A section that the guide has not is put in its place.
 */
export function withSectionText(guide: Guide, id: SectionId, text: string): Guide {
  const references = id === 'references' ? undefined : sectionOf(guide, 'references')
  const before = renderGuide({ ...guide, title: '', sections: references ? [references] : [] })
  const heading = `## ${sectionIds.indexOf(id) + 1}. ${sectionTitles[id][guide.locale]}`
  const read = readGuide(`<!-- lang: ${guide.locale} -->\n\n${heading}\n\n${text.trim()}\n\n${before}`)
  const found = sectionOf(read, id)
  if (!found) return guide
  const section = { ...found, title: sectionOf(guide, id)?.title ?? found.title }
  const kept = guide.sections.filter((one) => one.id !== id)
  const sections = [...kept, section].toSorted((a, b) => sectionIds.indexOf(a.id) - sectionIds.indexOf(b.id))
  return { ...guide, sections }
}
