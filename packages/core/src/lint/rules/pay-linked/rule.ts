import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'pay-linked',
  scope: 'key-result',
  severity: 'warning',
  speaksOf: Has.pay,
  sources: [sources.doerr, sources.rework],
  messages,
  check: ({ analysis }) => (analysis.pay === null ? clean : [{ messageId: 'payLinked', range: analysis.pay }]),
})
