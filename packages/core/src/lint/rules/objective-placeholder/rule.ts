import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'objective-placeholder',
  scope: 'objective',
  severity: 'error',
  sources: [sources.playbook],
  messages,
  check({ placeholders, text }) {
    const [first] = placeholders
    if (first === undefined) return clean
    return [
      {
        messageId: 'placeholder',
        range: { start: first.start, end: first.end },
        data: { value: text.slice(first.start, first.end) },
      },
    ]
  },
})
