import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'placeholder',
  scope: 'key-result',
  severity: 'error',
  speaksOf: Has.placeholder,
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
