import { type Guide, type Section, type SectionId, sectionIds } from '@okr/core/guide/model'
import type { GuideFinding } from '@okr/core/guide-lint'
import { type OutlineEntry, partsOf } from './anchors.ts'
import type { GuideViewerMessages } from './messages.ts'
import type { SectionProgress } from './progress.ts'

/** A section that is there or is planned, in its place. */
export interface SectionEntry {
  readonly id: SectionId
  readonly title: string
  readonly section: Section | undefined
  readonly progress: SectionProgress | undefined
}

export function entriesOf(guide: Guide | null, progress: readonly SectionProgress[]): readonly SectionEntry[] {
  const sections = new Map(guide?.sections.map((section) => [section.id, section]))
  const planned = new Map(progress.map((one) => [one.id, one]))
  return sectionIds.flatMap((id) => {
    const section = sections.get(id)
    const one = planned.get(id)
    return section || one ? [{ id, title: section?.title ?? one?.title ?? '', section, progress: one }] : []
  })
}

export interface OutlineSection extends OutlineEntry {
  readonly id: SectionId
  readonly parts: readonly OutlineEntry[]
  readonly state: SectionProgress['state'] | undefined
  readonly findings: number
}

/** What the outline shows of each section. */
export const outlineOf = (
  entries: readonly SectionEntry[],
  findings: readonly GuideFinding[],
  words: GuideViewerMessages,
): readonly OutlineSection[] =>
  entries.map(({ id, title, section, progress }) => ({
    id,
    title,
    parts: section ? partsOf(section, words) : [],
    state: progress?.state,
    findings: findings.filter((finding) => finding.section === id).length,
  }))
