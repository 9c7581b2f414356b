import type { SectionId } from '../guide/guide.ts'
import type { Finding } from '../lint/finding.ts'

/** Where in a guide: `range` of the finding counts in the plain text of this block. */
export interface GuidePlace {
  /** null where the finding is about the whole guide. */
  readonly section: SectionId | null
  /** Path from the section to a text: `blocks.2`, `cases.0.outcomes.1.items.0`, `objectives.1.keyResults.0`. */
  readonly block: string | null
}

/** What a guide rule found, as data; `formatGuideFinding` puts it into words. */
export interface GuideFinding extends Finding, GuidePlace {}
