import { type IndustrySubsection, industryAnalysisIds } from '../../guide.ts'
import { identifier } from '../../lexicon/identify.ts'
import { subsectionWords } from '../../lexicon/sections.ts'
import { subsectionTitles } from '../../outline.ts'

const subsections = identifier(subsectionTitles, subsectionWords)

/** By its words; where they say nothing, by its number. */
export const identifySubsection = (title: string, number: number | undefined): IndustrySubsection['id'] | undefined =>
  subsections.roughly(title) ?? (number === undefined ? undefined : industryAnalysisIds[number - 1])
