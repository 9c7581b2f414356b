import type { Guide, Section } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'
import type { Cuts } from '../gate/citations.ts'
import type { Cost } from '../model/cost.ts'
import type { Usage } from '../model/model.ts'
import type { ModelErrorKind } from '../model/model-error.ts'
import type { Provenance } from './provenance.ts'
import type { WrittenId } from './written-ids.ts'

/** Who wrote what stands in the guide. */
export type Writer = 'model' | 'composer'

/** A section as it ended up, and how it came to that. */
export interface WrittenSection {
  readonly section: WrittenId
  readonly data: Section
  /** Heading and body, sources cited by the keys of this guide. */
  readonly markdown: string
  readonly writer: Writer
  /** `provider:model` of who wrote the last attempt; null for the composer. */
  readonly model: string | null
  /** A model was asked, and the composer's section stands in for what it wrote. */
  readonly degraded: boolean
  /** Stopped before it was finished. */
  readonly partial: boolean
  readonly attempts: number
  readonly usage: Usage
  /** null where the price is not known. */
  readonly cost: Cost | null
  /** Of the text that stands in the guide. */
  readonly findings: readonly GuideFinding[]
  /** What the gate took out, over all attempts. */
  readonly cuts: Cuts
  /** Why the last attempt broke off. */
  readonly failure: ModelErrorKind | null
}

/** What happens while a guide is written; sections written side by side interleave. `usage` counts so far. */
export type GuideEvent =
  | {
      readonly type: 'plan'
      readonly title: string
      readonly sections: readonly { readonly id: WrittenId; readonly title: string; readonly writer: Writer }[]
      readonly model: string | null
      readonly usage: Usage
    }
  | {
      readonly type: 'section-start'
      readonly section: WrittenId
      readonly title: string
      readonly writer: Writer
      readonly usage: Usage
    }
  /** Markdown to append to the section. */
  | { readonly type: 'delta'; readonly section: WrittenId; readonly text: string; readonly usage: Usage }
  | {
      readonly type: 'section-findings'
      readonly section: WrittenId
      readonly attempt: number
      readonly findings: readonly GuideFinding[]
      readonly usage: Usage
    }
  /** All that was shown of the section is taken back; `text` stands in its place and may be empty. */
  | {
      readonly type: 'section-replaced'
      readonly section: WrittenId
      readonly reason: 'fixed' | 'restarted' | 'rewritten' | 'composed'
      readonly text: string
      readonly usage: Usage
    }
  | ({ readonly type: 'section-done' } & WrittenSection)
  | {
      readonly type: 'guide-done'
      readonly guide: Guide
      readonly provenance: Provenance
      readonly status: 'complete' | 'aborted'
      readonly usage: Usage
    }
