import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'objective-has-metric',
  scope: 'objective',
  severity: 'info',
  sources: [sources.wodtke, sources.castro],
  messages,
  check({ numbers, text }) {
    const [first] = numbers
    if (first === undefined) return clean
    return [
      {
        messageId: 'hasMetric',
        range: { start: first.start, end: first.end },
        data: { value: text.slice(first.start, first.end) },
      },
    ]
  },
})
