import type { Objective } from '../okr/objective.ts'
import type { Locale } from '../text/locale.ts'

/**
 * Text as plain data: no markup of any kind inside the strings. Neighbours of one kind (text, strong, code) are merged,
 * none is empty.
 */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly href: string }
  /** `source` is the id of a source, or the key as written (`S99`) where no reference resolves it. */
  | { readonly type: 'citation'; readonly source: string }

export type RichText = readonly Inline[]

export interface ListItem {
  readonly text: RichText
  readonly items: readonly ListItem[]
}

export type Block =
  | { readonly type: 'paragraph'; readonly text: RichText }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'table'; readonly header: readonly RichText[]; readonly rows: readonly (readonly RichText[])[] }
  | { readonly type: 'callout'; readonly tone: CalloutTone; readonly text: RichText }

export const calloutTones = ['note', 'tip', 'warning'] as const
export type CalloutTone = (typeof calloutTones)[number]

interface Part {
  /** The heading without any numbering. */
  readonly title: string
  readonly blocks: readonly Block[]
}

export const industryAnalysisIds = ['overview', 'adoption', 'representative-companies'] as const
export interface IndustrySubsection extends Part {
  readonly id: (typeof industryAnalysisIds)[number]
}

export const caseParts = ['background', 'deployment', 'outcomes', 'lessons', 'evidence'] as const
export type CasePart = (typeof caseParts)[number]

/** `title` is the organisation's name. A part that the writer did not give is empty. */
export interface CaseStudy extends Part, Readonly<Record<CasePart, readonly Block[]>> {}

export interface Phase extends Part {
  /** "Weeks 1–2"; empty where the writer gave none. */
  readonly timing: string
}

export interface PracticeGroup extends Part {
  /** Id of a focus area, or null where the title is the reader's own words. */
  readonly focusArea: string | null
}

export interface Pitfall {
  readonly title: string
  /** How one notices it. */
  readonly signal: RichText
  /** What to do about it. */
  readonly remedy: RichText
}

/** A printed reference. `text` is written by code from the registry, or kept as found in a guide from elsewhere. */
export interface Reference {
  /** Id in the registry; in a guide from elsewhere the key as printed. */
  readonly source: string
  readonly text: RichText
}

export type Section =
  | (Part & { readonly id: 'introduction' })
  | (Part & { readonly id: 'industry-analysis'; readonly subsections: readonly IndustrySubsection[] })
  | (Part & { readonly id: 'case-studies'; readonly cases: readonly CaseStudy[] })
  | (Part & {
      readonly id: 'implementation'
      readonly phases: readonly Phase[]
      readonly objectives: readonly Objective[]
      /** Metric dictionary, check-in questions, RACI, retrospective. */
      readonly tools: readonly Part[]
    })
  | (Part & { readonly id: 'best-practices'; readonly groups: readonly PracticeGroup[] })
  | (Part & { readonly id: 'pitfalls'; readonly pitfalls: readonly Pitfall[] })
  | (Part & { readonly id: 'conclusion' })
  | (Part & { readonly id: 'references'; readonly references: readonly Reference[] })

export type SectionId = Section['id']
export type SectionOf<Id extends SectionId> = Extract<Section, { id: Id }>

export interface Guide {
  readonly locale: Locale
  readonly title: string
  /** At most one of each id, in the order of `sectionIds`; a guide cut off in the middle has fewer. */
  readonly sections: readonly Section[]
}
