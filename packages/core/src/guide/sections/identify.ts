import type { SectionId } from '../guide.ts'
import { headingKey, identifier } from '../lexicon/identify.ts'
import { sectionWords } from '../lexicon/sections.ts'
import { readNumbering } from '../markdown/numbering.ts'
import { sectionIds, sectionTitles } from '../outline.ts'

const sections = identifier(sectionTitles, sectionWords)

/** By its words; where they say nothing, by its number. */
export const identifySection = (title: string, number: number | undefined): SectionId | undefined =>
  sections.roughly(title) ?? (number === undefined ? undefined : sectionIds[number - 1])

/** The section whose printed title, or one of whose names, this is and nothing more. */
export const sectionNamed = (title: string): SectionId | undefined =>
  sections.exactly(title) ?? names.get(headingKey(title))

const names = new Map(sectionIds.flatMap((id) => sectionWords[id].map((word) => [word, id] as const)))

/**
 * The section that a heading starts. A heading of the first rank is likely the title of a guide, which may well hold
 * the words of a section: it must be a section's title to the letter, or carry its number.
 */
export function sectionAt(heading: string, rank: number): SectionId | undefined {
  const { numbers, rest } = readNumbering(heading)
  if (rank === 1 && numbers.length === 0) return sectionNamed(rest)
  return identifySection(rest, numbers.length === 1 ? numbers[0] : undefined)
}
