import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'no-metric',
  scope: 'key-result',
  severity: 'warning',
  speaksOf: Has.nothing,
  sources: [sources.playbook, sources.doerr],
  messages,
  check: ({ shape, input, text }) =>
    shape.kind === 'none' && input?.metric === undefined && text.trim() !== '' ? [{ messageId: 'noMetric' }] : clean,
})
