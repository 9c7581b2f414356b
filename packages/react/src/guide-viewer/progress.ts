import type { SectionId } from '@okr/core/guide'

/** How far the writing of a section has come. */
export interface SectionProgress {
  readonly id: SectionId
  readonly title: string
  readonly state: 'waiting' | 'writing' | 'done'
  /** The composer's section stands in for what a model wrote. */
  readonly degraded: boolean
  /** Stopped before it was finished. */
  readonly partial: boolean
}
