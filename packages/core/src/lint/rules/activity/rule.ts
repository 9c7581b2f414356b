import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'activity',
  scope: 'key-result',
  severity: 'warning',
  speaksOf: Has.task,
  sources: [sources.playbook, sources.s18f],
  messages,
  check({ shape, analysis, text }) {
    if (shape.kind !== 'task') return clean
    const head = analysis.tokens[analysis.heads.find((at) => at >= 0) ?? -1]
    const range = head ? { start: head.start, end: head.end } : null
    return [{ messageId: 'activity', range, data: { verb: head ? text.slice(head.start, head.end) : '' } }]
  },
})
