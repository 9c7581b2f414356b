import { isOffer } from './answer/chat.ts'
import { contextOf, type RenderContext } from './context.ts'
import type { Guide, Section } from './guide.ts'
import { readLocale, writeLocale } from './markdown/locale.ts'
import { writeTitle } from './markdown/write-heading.ts'
import { sectionIds } from './outline.ts'
import { identifySection, sectionAt } from './sections/identify.ts'
import { renderSection } from './sections/render.ts'

/** A guide as Markdown: `readGuide` gives the same guide back. */
export function renderGuide(guide: Guide): string {
  const context = contextOf(guide)
  const title =
    guide.title === '' ? [] : [`# ${writeTitle(guide.title, (markdown) => sectionAt(markdown, 1) !== undefined)}`]
  const blocks = [...title, ...guide.sections.flatMap((section) => withHeading(section, context))]
  const last = blocks.at(-1) ?? ''
  // What reads like the farewell of a chat app would be left out by the reader.
  if (isOffer(last)) blocks[blocks.length - 1] = `<!-- -->${last}`
  const markdown = blocks.map((block) => `${block}\n`).join('\n')
  return readLocale(markdown) === guide.locale ? markdown : `${writeLocale(guide.locale)}\n\n${markdown}`
}

/** Heading and what stands beneath it, block by block. */
export function withHeading(section: Section, context: RenderContext): string[] {
  const number = sectionIds.indexOf(section.id) + 1
  const title = writeTitle(section.title, (markdown) => identifySection(markdown, number) !== section.id)
  return [`## ${number}. ${title}`, ...renderSection(section, context)]
}
