import { valuesRange } from '../../common/result.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'unit-mismatch',
  scope: 'key-result',
  severity: 'error',
  speaksOf: Has.both,
  sources: [sources.mayadata, sources.cms],
  messages,
  check(facts) {
    const { shape, values } = facts
    if (shape.kind !== 'metric' || shape.main === null || !values?.mismatch) return clean
    return [{ messageId: 'unitMismatch', range: valuesRange(facts, shape.main) }]
  },
})
