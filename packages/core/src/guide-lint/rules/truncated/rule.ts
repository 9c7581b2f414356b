import { defineGuideRule } from '../../define-rule.ts'
import { truncationOf } from '../../facts/truncation.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'truncated',
  severity: 'error',
  sources: [sources.length],
  messages,
  check({ guide }) {
    const messageId = truncationOf(guide)
    const last = guide.sections.at(-1)
    return messageId && last ? [{ messageId, section: last.id, data: { section: last.title } }] : []
  },
})
