import type { Section } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'
import type { GuideViewerMessages } from './messages.ts'

export const referenceAnchor = (source: string): string => `reference-${source}`

export interface OutlineEntry {
  readonly id: string
  readonly title: string
}

/** What stands below a section in the outline, with the ids its parts carry. */
export function partsOf(section: Section, words: GuideViewerMessages): readonly OutlineEntry[] {
  const entries = (prefix: string, parts: readonly { readonly title: string }[]): OutlineEntry[] =>
    parts.map(({ title }, index) => ({ id: `${prefix}-${index + 1}`, title }))
  switch (section.id) {
    case 'industry-analysis':
      return entries('analysis', section.subsections)
    case 'case-studies':
      return entries('case', section.cases)
    case 'implementation':
      return [
        ...(section.phases.length > 0 ? [{ id: 'phases', title: words.phases }] : []),
        ...(section.objectives.length > 0 ? [{ id: 'example-okrs', title: words.exampleOkrs }] : []),
        ...entries('tool', section.tools),
      ]
    case 'best-practices':
      return entries('practice', section.groups)
    default:
      return []
  }
}

/** Ids of the parts a finding's path may begin with; `#` is the number of the part, from 1. */
const partAnchors = new Map([
  ['subsections', 'analysis-#'],
  ['cases', 'case-#'],
  ['phases', 'phases'],
  ['objectives', 'example-okrs'],
  ['tools', 'tool-#'],
  ['groups', 'practice-#'],
  ['pitfalls', 'pitfall-#'],
])

/** The nearest part of the guide with an id of its own; undefined where a finding is about the whole guide. */
export function anchorOf({ section, block }: GuideFinding): string | undefined {
  const [name = '', index = ''] = block?.split('.') ?? []
  return (section && partAnchors.get(name)?.replace('#', String(Number(index) + 1))) ?? section ?? undefined
}
