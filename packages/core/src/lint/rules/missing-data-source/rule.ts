import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'missing-data-source',
  scope: 'key-result',
  severity: 'info',
  applies: 'structured',
  sources: [sources.playbook, sources.cms],
  messages,
  check: ({ context, shape, text }) =>
    context.dataSource === null && shape.kind !== 'milestone' && shape.kind !== 'task' && text.trim() !== ''
      ? [{ messageId: 'missing' }]
      : clean,
})
