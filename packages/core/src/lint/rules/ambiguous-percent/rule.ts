import type { Result } from '../../../kr/grammar/analysis.ts'
import { isShare } from '../../../kr/lexicon/metrics.ts'
import { points } from '../../common/points.ts'
import { measuredOf, nameOf, rangeOf } from '../../common/result.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has, type KeyResultFacts } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'ambiguous-percent',
  scope: 'key-result',
  severity: 'warning',
  speaksOf: Has.change,
  sources: [sources.own],
  messages,
  check(facts) {
    if (facts.shape.kind !== 'metric') return clean
    const result = measuredOf(facts).find((one) => isAmbiguous(facts, one))
    if (result === undefined || /相对|relative/.test(facts.folded)) return clean
    const range = rangeOf(facts, result.change)
    return [
      {
        messageId: 'ambiguousPercent',
        range,
        data: { metric: nameOf(facts, result) },
        suggestions: points(facts, range),
      },
    ]
  },
})

/** "by 20 %" of a percentage, with nothing that says of what: 20 points or a fifth of today's value. */
const isAmbiguous = (facts: KeyResultFacts, result: Result): boolean =>
  result.change?.quantity?.unit === '%' &&
  result.base === null &&
  !(result === facts.shape.main && facts.measure.baseline !== null) &&
  isShare(nameOf(facts, result) || facts.name)
