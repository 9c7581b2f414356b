import type { Guide, SectionId, SectionOf } from './guide.ts'

/** The section of a guide with this id; undefined where the guide has none. */
export const sectionOf = <Id extends SectionId>(guide: Guide, id: Id): SectionOf<Id> | undefined =>
  guide.sections.find((section): section is SectionOf<Id> => section.id === id)
