import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'unresolved-citation',
  severity: 'error',
  sources: [sources.alce, sources.links],
  messages,
  check({ passages, resolved }) {
    const seen = new Set<string>()
    return passages.flatMap(({ section, block, citations }) =>
      citations
        .filter(({ source }) => !resolved.has(source) && !seen.has(source) && seen.add(source))
        .map(({ source, at }) => ({
          messageId: 'unresolved',
          section,
          block,
          range: { start: at, end: at },
          subject: source,
          data: { source },
        })),
    )
  },
})
