import { citationsIn } from '../../../guide/citations.ts'
import { sectionOf } from '../../../guide/section-of.ts'
import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'unused-reference',
  severity: 'info',
  sources: [sources.own],
  messages,
  check({ guide }) {
    const references = sectionOf(guide, 'references')?.references ?? []
    const cited = new Set(citationsIn(guide))
    if (cited.size === 0 && references.length > 0)
      return [{ messageId: 'none', section: 'references', data: { count: references.length } }]
    return references.flatMap(({ source }, index) =>
      cited.has(source)
        ? []
        : [
            {
              messageId: 'unused',
              section: 'references',
              block: `references.${index}`,
              subject: source,
              data: { position: index + 1 },
            } as const,
          ],
    )
  },
})
