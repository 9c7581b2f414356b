import { sectionOf } from '../../../guide/section-of.ts'
import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'few-cases',
  severity: 'error',
  sources: [sources.own],
  messages,
  check({ guide }) {
    const count = sectionOf(guide, 'case-studies')?.cases.length ?? fewest
    return count < fewest ? [{ messageId: 'few', section: 'case-studies', data: { count } }] : []
  },
})

const fewest = 3
