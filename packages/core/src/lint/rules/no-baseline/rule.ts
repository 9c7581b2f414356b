import type { Result } from '../../../kr/grammar/analysis.ts'
import { isMoving, measuredOf, nameOf, valuesRange } from '../../common/result.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has, type KeyResultFacts } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'no-baseline',
  scope: 'key-result',
  severity: 'info',
  speaksOf: Has.startless,
  sources: [sources.cms, sources.mayadata],
  messages,
  check(facts) {
    if (facts.shape.kind !== 'metric') return clean
    const result = measuredOf(facts).find((one) => lacksBaseline(facts, one))
    if (result === undefined) return clean
    return [
      {
        messageId: 'noBaseline',
        range: valuesRange(facts, result),
        data: { metric: nameOf(facts, result) || facts.name },
      },
    ]
  },
})

/** A movement to a value, or by an amount, that says not where it starts. Absolutes and things counted from zero need no start. */
function lacksBaseline(facts: KeyResultFacts, result: Result): boolean {
  const { shape, measure } = facts
  if (result.base !== null || !isMoving(result)) return false
  if (result === shape.main && (shape.won || measure.baseline !== null)) return false
  if (isNew(nameOf(facts, result))) return false
  const value = result.target ?? result.change
  if (!value?.quantity) return false
  return !(
    result.target &&
    (value.quantity.value === 0 || (value.quantity.value === 100 && value.quantity.unit === '%'))
  )
}

/** New things are counted from zero. */
const isNew = (name: string): boolean => /^(?:net )?new |^(?:新增|净增)/i.test(name)
