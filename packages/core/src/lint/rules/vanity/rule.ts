import { isVanity } from '../../../kr/lexicon/metrics.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'vanity',
  scope: 'key-result',
  severity: 'info',
  speaksOf: Has.metric,
  sources: [sources.posthog],
  messages,
  check: ({ shape, name, measure }) =>
    shape.kind === 'metric' && measure.unit !== '%' && isVanity(name)
      ? [{ messageId: 'vanity', range: shape.metric, data: { metric: name } }]
      : clean,
})
