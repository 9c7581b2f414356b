import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'ungrounded-number',
  severity: 'warning',
  sources: [sources.support],
  messages,
  check({ factual, handedOut }) {
    if (!handedOut) return []
    return factual.flatMap(({ passage, start, figures }) =>
      figures
        .filter(({ value }) => !handedOut.numbers.has(value))
        .map((figure) => ({
          messageId: 'ungrounded',
          section: passage.section,
          block: passage.block,
          range: { start: start + figure.start, end: start + figure.end },
          data: { value: passage.text.slice(start + figure.start, start + figure.end) },
        })),
    )
  },
})
