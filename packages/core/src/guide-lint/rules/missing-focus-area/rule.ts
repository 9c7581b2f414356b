import { headingKey } from '../../../guide/lexicon/identify.ts'
import { sectionOf } from '../../../guide/section-of.ts'
import { labelOf } from '../../../params/labels.ts'
import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'missing-focus-area',
  severity: 'error',
  sources: [sources.own],
  messages,
  check({ guide, focusAreas }) {
    const section = sectionOf(guide, 'best-practices')
    if (!section) return []
    return focusAreas
      .map((id) => ({ id, area: labelOf('focusAreas', id, guide.locale) }))
      .filter(({ id, area }) => !section.groups.some((group) => group.focusArea === id || names(group.title, area)))
      .map(({ id, area }) => ({ messageId: 'missing', section: 'best-practices', subject: id, data: { area } }))
  },
})

const names = (title: string, area: string): boolean => headingKey(title).includes(headingKey(area))
