import { similarity } from '../../common/similarity.ts'
import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-duplicate',
  scope: 'set',
  severity: 'warning',
  sources: [sources.openokr],
  messages,
  check({ set }) {
    const all = set.objectives.flatMap(({ keyResults }) => keyResults)
    return all.flatMap((keyResult, at) => {
      const twin = all.slice(0, at).find((other) => similarity(other.text, keyResult.text) >= near)
      if (twin === undefined) return []
      const messageId = twin.text.trim() === keyResult.text.trim() ? ('same' as const) : ('near' as const)
      return [{ messageId, subject: keyResult.id, data: { other: twin.text } }]
    })
  },
})

/** Two results that differ in one number or one word are above it; two of the same pattern about other things below. */
const near = 0.88
