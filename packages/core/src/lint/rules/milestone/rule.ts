import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'milestone',
  scope: 'key-result',
  severity: 'info',
  speaksOf: Has.milestone,
  sources: [sources.rework, sources.lamorte],
  messages,
  check: ({ shape }) => (shape.kind === 'milestone' ? [{ messageId: 'milestone' }] : clean),
})
