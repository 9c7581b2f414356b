import { independentResults } from '../../common/independent.ts'
import { nameOf, valuesRange } from '../../common/result.ts'
import { split } from '../../common/split.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'compound',
  scope: 'key-result',
  severity: 'info',
  speaksOf: Has.several,
  sources: [sources.own, sources.okraiagent],
  messages,
  check(facts) {
    const [first, second] = independentResults(facts)
    if (first === undefined || second === undefined) return clean
    const data = { first: nameOf(facts, first), second: nameOf(facts, second) }
    return [{ messageId: 'compound', range: valuesRange(facts, second), data, suggestions: split(facts, second) }]
  },
})
