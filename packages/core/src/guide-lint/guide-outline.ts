import {
  citationsIn,
  type Guide,
  type IndustrySubsection,
  plainText,
  type SectionId,
  sectionOf,
} from '../guide/index.ts'
import type { Locale } from '../text/locale.ts'
import type { ReferenceStatus } from './facts/guide-facts.ts'
import { bareName } from './facts/names.ts'
import { isReference } from './facts/reference.ts'
import { truncationOf } from './facts/truncation.ts'

/** What a guide holds, in few words: for programs that count and compare. */
export interface GuideOutline {
  readonly locale: Locale
  readonly title: string
  /** Ids that are present, in order. */
  readonly sections: readonly SectionId[]
  /** Ids of the parts of the industry analysis. */
  readonly subsections: readonly IndustrySubsection['id'][]
  /** Names of the organisations. */
  readonly caseStudies: readonly string[]
  /** Titles. */
  readonly phases: readonly string[]
  /** Without labels. */
  readonly objectives: readonly { readonly text: string; readonly keyResults: readonly string[] }[]
  /** How many. */
  readonly bestPracticeGroups: number
  /** How many. */
  readonly pitfalls: number
  readonly references: readonly { readonly text: string; readonly status: ReferenceStatus }[]
  /** Keys that no reference resolves, each once. */
  readonly unresolvedCitations: readonly string[]
  readonly truncated: boolean
}

/** `isRegistered` tells whether the registry knows a reference by its printed text; without it none is. */
export function guideOutline(guide: Guide, isRegistered: (reference: string) => boolean = () => false): GuideOutline {
  const references = sectionOf(guide, 'references')?.references ?? []
  const resolved = new Set(references.map(({ source }) => source))
  const implementation = sectionOf(guide, 'implementation')
  return {
    locale: guide.locale,
    title: guide.title,
    sections: guide.sections.map(({ id }) => id),
    subsections: sectionOf(guide, 'industry-analysis')?.subsections.map(({ id }) => id) ?? [],
    caseStudies: sectionOf(guide, 'case-studies')?.cases.map(({ title }) => organisationName(title)) ?? [],
    phases: implementation?.phases.map(({ title }) => title) ?? [],
    objectives:
      implementation?.objectives.map(({ text, keyResults }) => ({
        text,
        keyResults: keyResults.map((one) => one.text),
      })) ?? [],
    bestPracticeGroups: sectionOf(guide, 'best-practices')?.groups.length ?? 0,
    pitfalls: sectionOf(guide, 'pitfalls')?.pitfalls.length ?? 0,
    references: references.map(({ text }) => {
      const printed = plainText(text)
      return { text: printed, status: referenceStatus(printed, isRegistered) }
    }),
    unresolvedCitations: citationsIn(guide).filter((source) => !resolved.has(source)),
    truncated: truncationOf(guide) !== undefined,
  }
}

export function referenceStatus(printed: string, isRegistered: (reference: string) => boolean): ReferenceStatus {
  if (isRegistered(printed)) return 'registered'
  return isReference(printed) ? 'unconfirmed' : 'malformed'
}

/** "GOV.UK 产品团队（…）": a name in Latin letters does not end with what kind of team it is. */
const organisationName = (title: string): string =>
  bareName(title).replace(/(?<=[A-Za-z.]) ?\p{Script=Han}{0,6}(?:团队|部门|案例|实践)$/u, '') || title
