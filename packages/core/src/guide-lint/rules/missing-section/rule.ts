import { sectionIds, sectionTitles } from '../../../guide/outline.ts'
import { sectionOf } from '../../../guide/section-of.ts'
import { defineGuideRule, type GuideProblem } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'missing-section',
  severity: 'error',
  sources: [sources.own],
  messages,
  check({ guide, passages }) {
    return sectionIds.flatMap((id): readonly GuideProblem<'missing' | 'empty'>[] => {
      const section = sectionOf(guide, id)
      const data = { section: section?.title ?? sectionTitles[id][guide.locale] }
      if (!section) return [{ messageId: 'missing', subject: id, data }]
      const isEmpty =
        !passages.some((passage) => passage.section === id) &&
        !(section.id === 'implementation' && section.objectives.length > 0)
      return isEmpty ? [{ messageId: 'empty', section: id, subject: id, data }] : []
    })
  },
})
