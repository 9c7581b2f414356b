import type { Guide, SectionId, SectionOf } from './guide.ts'

export const sectionOf = <Id extends SectionId>(guide: Guide, id: Id): SectionOf<Id> | undefined =>
  guide.sections.find((section): section is SectionOf<Id> => section.id === id)
