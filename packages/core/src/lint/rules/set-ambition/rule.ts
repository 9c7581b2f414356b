import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-ambition',
  scope: 'set',
  severity: 'info',
  sources: [sources.grading, sources.rework],
  messages,
  check({ set }) {
    const said = set.objectives
      .flatMap(({ ambition, keyResults }) => [ambition, ...keyResults.map((keyResult) => keyResult.ambition)])
      .filter((ambition) => ambition !== undefined)
    if (set.objectives.length < 2) return []
    if (said.length === 0) return [{ messageId: 'unsaid' }]
    if (said.length < 2 || new Set(said).size > 1) return []
    return [{ messageId: said[0] === 'committed' ? 'onlyCommitted' : 'onlyAspirational' }]
  },
})
