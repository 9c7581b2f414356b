import { clean, defineRule } from '../../define-rule.ts'
import { targetTemplate } from '../../shared/template.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'no-target',
  scope: 'key-result',
  severity: 'error',
  sources: [sources.playbook, sources.cms],
  messages,
  check(facts) {
    const { shape, fields, ranges, name } = facts
    if (shape.kind !== 'metric' || shape.main === null || name === '') return clean
    if (fields.target !== null || fields.change || shape.main.target || shape.main.change) return clean
    if (shape.main.base?.quantity === null) return clean
    return [
      { messageId: 'noTarget', range: ranges.metric, data: { metric: name }, suggestions: [targetTemplate(facts)] },
    ]
  },
})
