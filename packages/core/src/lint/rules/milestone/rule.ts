import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'milestone',
  scope: 'key-result',
  severity: 'info',
  sources: [sources.rework, sources.lamorte],
  messages,
  check: ({ shape }) => (shape.kind === 'milestone' ? [{ messageId: 'milestone' }] : clean),
})
