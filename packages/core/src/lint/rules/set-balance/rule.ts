import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-balance',
  scope: 'set',
  severity: 'info',
  sources: [sources.leading, sources.perdoo],
  messages,
  check({ set }) {
    const kinds = set.objectives
      .flatMap(({ keyResults }) => keyResults.map(({ kind }) => kind))
      .filter((kind) => kind !== undefined)
    const counted = kinds.filter((kind) => kind !== 'guardrail')
    if (counted.length < 3 || new Set(counted).size > 1) return []
    return [{ messageId: counted[0] === 'lagging' ? 'onlyLagging' : 'onlyLeading', data: { count: counted.length } }]
  },
})
