import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'objective-vague',
  scope: 'objective',
  severity: 'info',
  sources: [sources.wodtke, sources.rework],
  messages,
  check: ({ generic, text }) => (generic && text.trim() !== '' ? [{ messageId: 'vague' }] : clean),
})
