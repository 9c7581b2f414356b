import { isContradicted } from '../../common/direction.ts'
import { valuesRange } from '../../common/result.ts'
import { swapped } from '../../common/swap.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'direction-conflict',
  scope: 'key-result',
  severity: 'error',
  speaksOf: Has.both,
  sources: [sources.openokr, sources.cms],
  messages,
  check(facts) {
    const { shape, measure, values } = facts
    if (shape.main === null || !isContradicted(facts)) return clean
    const data = { from: values?.baseline ?? 0, to: values?.target ?? 0, direction: measure.direction ?? '' }
    return [
      {
        messageId: `${measure.direction === 'increase' ? 'rises' : 'falls'}`,
        range: valuesRange(facts, shape.main),
        data,
        suggestions: swapped(facts),
      },
    ]
  },
})
