import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'objective-compound',
  scope: 'objective',
  severity: 'info',
  sources: [sources.okraiagent, sources.own],
  messages,
  check: ({ second }) =>
    second === null ? clean : [{ messageId: 'compound', range: { start: second.start, end: second.end } }],
})
