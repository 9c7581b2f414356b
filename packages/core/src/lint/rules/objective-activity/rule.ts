import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'objective-activity',
  scope: 'objective',
  severity: 'info',
  sources: [sources.playbook, sources.s18f],
  messages,
  check({ work, text }) {
    const [verb] = work
    if (verb === undefined) return clean
    return [
      {
        messageId: 'activity',
        range: { start: verb.start, end: verb.end },
        data: { verb: text.slice(verb.start, verb.end) },
      },
    ]
  },
})
