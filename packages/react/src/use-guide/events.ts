import type { Guide, Section, SectionId } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'
import type { GuideProvenance } from '../guide-viewer/provenance.ts'

type Writer = 'model' | 'composer'

/**
 * What happens while a guide is written: the events of `generateGuide` in `@okr/llm`, as far as a page needs them. That
 * package is not imported, so that no key of a model ever comes near a bundle; any source of such events will do.
 */
export type GuideEvent =
  | {
      readonly type: 'plan'
      readonly title: string
      readonly sections: readonly { readonly id: SectionId; readonly title: string; readonly writer: Writer }[]
    }
  | {
      readonly type: 'section-start'
      readonly section: SectionId
      readonly title: string
      readonly writer: Writer
    }
  /** Markdown to append to the section. */
  | { readonly type: 'delta'; readonly section: SectionId; readonly text: string }
  | {
      readonly type: 'section-findings'
      readonly section: SectionId
      readonly findings: readonly GuideFinding[]
    }
  /** All that was shown of the section is taken back; `text` stands in its place and may be empty. */
  | { readonly type: 'section-replaced'; readonly section: SectionId; readonly text: string }
  | {
      readonly type: 'section-done'
      readonly section: SectionId
      readonly data: Section
      /** The composer's section stands in for what a model wrote. */
      readonly degraded: boolean
      /** Stopped before it was finished. */
      readonly partial: boolean
      readonly findings: readonly GuideFinding[]
    }
  | {
      readonly type: 'guide-done'
      readonly guide: Guide
      readonly provenance: GuideProvenance
      readonly status: 'complete' | 'aborted'
    }

/** Events of a guide, or what makes them and ends them when told to. */
export type GuideSource = AsyncIterable<GuideEvent> | ((signal: AbortSignal) => AsyncIterable<GuideEvent>)
