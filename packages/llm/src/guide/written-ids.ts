import type { SectionId } from '@okr/core/guide'

/** The sections a model writes; the references are printed by code. */
export type WrittenId = Exclude<SectionId, 'references'>

/** Written side by side, each from its own material. */
export const bodySections = [
  'industry-analysis',
  'case-studies',
  'implementation',
  'best-practices',
  'pitfalls',
] as const satisfies readonly WrittenId[]

/** Written last, from what the others came to say. */
export const framingSections = ['introduction', 'conclusion'] as const satisfies readonly WrittenId[]

export const writtenIds: readonly WrittenId[] = ['introduction', ...bodySections, 'conclusion']
