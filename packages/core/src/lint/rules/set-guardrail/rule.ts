import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-guardrail',
  scope: 'set',
  severity: 'info',
  sources: [sources.posthog],
  messages,
  check({ set, options }) {
    if (options.guardrails.length === 0) return []
    const keyResults = set.objectives.flatMap((objective) => objective.keyResults)
    const isGuarded = keyResults.some(
      ({ kind, text, metric = '' }) =>
        kind === 'guardrail' ||
        options.guardrails.some((words) => `${text} ${metric}`.toLowerCase().includes(words.toLowerCase())),
    )
    return isGuarded || keyResults.length === 0
      ? []
      : [{ messageId: 'missing', data: { guardrails: options.guardrails.slice(0, 3).join(' / ') } }]
  },
})
