import type { Section } from '@okr/core'
import type { GuideViewerMessages } from './messages.ts'

export const referenceAnchor = (source: string): string => `reference-${source}`

export interface OutlineEntry {
  readonly id: string
  readonly title: string
}

/** What stands below a section in the outline, with the ids its parts carry. */
export function partsOf(section: Section, texts: GuideViewerMessages): readonly OutlineEntry[] {
  const entries = (prefix: string, parts: readonly { readonly title: string }[]): OutlineEntry[] =>
    parts.map(({ title }, index) => ({ id: `${prefix}-${index + 1}`, title }))
  switch (section.id) {
    case 'industry-analysis':
      return entries('analysis', section.subsections)
    case 'case-studies':
      return entries('case', section.cases)
    case 'implementation':
      return [
        ...(section.phases.length > 0 ? [{ id: 'phases', title: texts.phases }] : []),
        ...(section.objectives.length > 0 ? [{ id: 'example-okrs', title: texts.exampleOkrs }] : []),
        ...entries('tool', section.tools),
      ]
    case 'best-practices':
      return entries('practice', section.groups)
    default:
      return []
  }
}
