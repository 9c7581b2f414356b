import { industryAnalysisIds } from '../../../guide/guide.ts'
import { subsectionTitles } from '../../../guide/outline.ts'
import { sectionOf } from '../../../guide/section-of.ts'
import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'missing-subsection',
  severity: 'error',
  sources: [sources.own],
  messages,
  check({ guide }) {
    const section = sectionOf(guide, 'industry-analysis')
    if (!section) return []
    return industryAnalysisIds
      .filter((id) => !section.subsections.some((subsection) => subsection.id === id))
      .map((id) => ({
        messageId: 'missing',
        section: 'industry-analysis',
        subject: id,
        data: { subsection: subsectionTitles[id][guide.locale] },
      }))
  },
})
