import { contextOf, type RenderContext } from './context.ts'
import type { Guide, Section } from './guide.ts'
import { writeTitle } from './markdown/write-heading.ts'
import { sectionIds } from './outline.ts'
import { identifySection } from './sections/identify.ts'
import { renderSection } from './sections/render.ts'

/** A guide as Markdown: `readGuide` gives the same guide back. */
export function renderGuide(guide: Guide): string {
  const context = contextOf(guide)
  const title = guide.title === '' ? [] : [`# ${writeTitle(guide.title)}`]
  const blocks = [...title, ...guide.sections.flatMap((section) => withHeading(section, context))]
  return blocks.map((block) => `${block}\n`).join('\n')
}

function withHeading(section: Section, context: RenderContext): string[] {
  const number = sectionIds.indexOf(section.id) + 1
  const title = writeTitle(section.title, (markdown) => identifySection(markdown, number) !== section.id)
  return [`## ${number}. ${title}`, ...renderSection(section, context)]
}
