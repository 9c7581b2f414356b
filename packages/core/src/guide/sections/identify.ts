import type { SectionId } from '../guide.ts'
import { identifier } from '../lexicon/identify.ts'
import { sectionWords } from '../lexicon/sections.ts'
import { sectionIds, sectionTitles } from '../outline.ts'

const sections = identifier(sectionTitles, sectionWords)

/** By its words; where they say nothing, by its number. */
export const identifySection = (title: string, number: number | undefined): SectionId | undefined =>
  sections.roughly(title) ?? (number === undefined ? undefined : sectionIds[number - 1])

/** Whether a heading of any rank is a section's title to the letter. */
export const isSectionTitle = (title: string): boolean => sections.exactly(title) !== undefined
