import { focusAreas, focusAreaVocabulary } from '../../../params/vocabularies/focus-area.ts'
import { headingKey } from '../../lexicon/identify.ts'

const ids = new Map(
  focusAreas.flatMap((id) => {
    const { label, aliases } = focusAreaVocabulary[id]
    return [...Object.values(label), ...aliases].map((name) => [headingKey(name), id] as const)
  }),
)

/** The focus area a heading names, by its label or by an alias. */
export const focusAreaOf = (title: string): string | null => ids.get(headingKey(title)) ?? null
