import { outsideCycle } from '../../common/cycle.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'missing-deadline',
  scope: 'key-result',
  severity: 'warning',
  applies: 'structured',
  sources: [sources.doerr, sources.feishu],
  messages,
  check({ context, text, placeholders, cycle }) {
    if (text.trim() === '' || placeholders.length > 0) return clean
    if (context.deadline === null) return [{ messageId: 'missing' }]
    return outsideCycle(context.deadline, cycle)
  },
})
