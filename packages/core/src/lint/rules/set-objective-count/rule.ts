import type { ObjectiveLevel } from '../../../okr/objective.ts'
import { objectiveLimit } from '../../common/counts.ts'
import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-objective-count',
  scope: 'set',
  severity: 'info',
  sources: [sources.howMany, sources.rework, sources.castro],
  messages,
  check({ set, options }) {
    const counts = new Map<ObjectiveLevel, number>()
    for (const { level = 'team' } of set.objectives) counts.set(level, (counts.get(level) ?? 0) + 1)
    return [...counts]
      .filter(
        ([level, count]) =>
          level !== 'individual' && level !== 'team' && count > objectiveLimit(level, options.maturity),
      )
      .map(([level, count]) => ({
        messageId: 'tooMany' as const,
        data: { level, count, most: objectiveLimit(level, options.maturity) },
      }))
  },
})
