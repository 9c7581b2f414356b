import { similarity } from '../../common/similarity.ts'
import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-copied-parent',
  scope: 'set',
  severity: 'info',
  sources: [sources.laddering, sources.castro],
  messages,
  check({ set }) {
    const texts = new Map<string, string>()
    for (const { id, text, keyResults } of set.objectives) {
      texts.set(id, text)
      for (const keyResult of keyResults) texts.set(keyResult.id, keyResult.text)
    }
    return set.objectives.flatMap(({ id, text, parents = [] }) => {
      const parent = parents
        .map((one) => texts.get(one))
        .find((words) => words !== undefined && similarity(words, text) >= 0.85)
      return parent === undefined ? [] : [{ messageId: 'copied' as const, subject: id, data: { parent } }]
    })
  },
})
