import { keyResultLimits } from '../../common/counts.ts'
import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-key-result-count',
  scope: 'set',
  severity: 'info',
  sources: [sources.howMany, sources.castro, sources.wodtke],
  messages,
  check: ({ set }) =>
    set.objectives.flatMap(({ id, level = 'team', keyResults }) => {
      const { least, most } = keyResultLimits(level)
      const count = keyResults.length
      if (count >= least && count <= most) return []
      const messageId = count === 0 ? ('none' as const) : count < least ? ('tooFew' as const) : ('tooMany' as const)
      return [{ messageId, subject: id, data: { count, least, most } }]
    }),
})
