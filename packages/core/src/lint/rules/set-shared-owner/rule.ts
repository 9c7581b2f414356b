import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-shared-owner',
  scope: 'set',
  severity: 'warning',
  sources: [sources.ownership, sources.sourcegraph],
  messages,
  check: ({ set }) =>
    set.objectives.flatMap(({ keyResults }) =>
      keyResults
        .filter(({ owner, collaborators = [] }) => owner === undefined && collaborators.length > 0)
        .map(({ id, collaborators = [] }) => ({
          messageId: 'noOwner' as const,
          subject: id,
          data: { count: collaborators.length },
        })),
    ),
})
