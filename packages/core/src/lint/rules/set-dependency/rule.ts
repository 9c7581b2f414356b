import { cycleIn } from '../../common/graph.ts'
import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-dependency',
  scope: 'set',
  severity: 'warning',
  sources: [sources.playbook],
  messages,
  check({ set }) {
    const all = set.objectives.flatMap(({ keyResults }) => keyResults)
    const ids = new Set(all.map(({ id }) => id))
    const unknown = all.flatMap(({ id, dependsOn = [] }) =>
      dependsOn
        .filter((other) => !ids.has(other))
        .map((other) => ({ messageId: 'unknown' as const, subject: id, data: { other } })),
    )
    const cycle = cycleIn(new Map(all.map(({ id, dependsOn = [] }) => [id, dependsOn])))
    if (cycle.length === 0) return unknown
    return [
      ...unknown,
      {
        messageId: 'cycle' as const,
        severity: 'error' as const,
        subject: cycle[0] as string,
        data: { path: [...cycle, cycle[0]].join(' → ') },
      },
    ]
  },
})
