import { isHeld, valuesRange } from '../../common/result.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'business-as-usual',
  scope: 'key-result',
  severity: 'info',
  speaksOf: Has.held,
  sources: [sources.playbook],
  messages,
  check(facts) {
    const { shape, measure, analysis } = facts
    if (shape.kind !== 'metric' || shape.main === null || analysis.guardrail || shape.main.guard) return clean
    if (!isHeld(shape.main) || measure.target === null || measure.target === 0 || facts.input?.kind === 'guardrail')
      return clean
    return [{ messageId: 'businessAsUsual', range: valuesRange(facts, shape.main), data: { metric: facts.name } }]
  },
})
