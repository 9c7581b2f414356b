import { isOtherPeriod } from '../../common/direction.ts'
import { isMoving, valuesRange } from '../../common/result.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'no-change',
  scope: 'key-result',
  severity: 'error',
  speaksOf: Has.both,
  sources: [sources.openokr, sources.borghei],
  messages,
  check(facts) {
    const { shape, values } = facts
    if (shape.main === null || values === null || values.mismatch || values.baseline === null) return clean
    if (values.baseline !== values.target || !isMoving(shape.main) || isOtherPeriod(facts)) return clean
    return [{ messageId: 'noChange', range: valuesRange(facts, shape.main), data: { value: values.baseline } }]
  },
})
