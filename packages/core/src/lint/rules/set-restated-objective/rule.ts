import { similarity } from '../../common/similarity.ts'
import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-restated-objective',
  scope: 'set',
  severity: 'info',
  sources: [sources.playbook, sources.doerr],
  messages,
  check: ({ set }) =>
    set.objectives.flatMap(({ text, keyResults }) =>
      keyResults
        .filter((keyResult) => similarity(text, keyResult.text) >= 0.75)
        .map(({ id }) => ({ messageId: 'restated' as const, subject: id, data: { objective: text } })),
    ),
})
