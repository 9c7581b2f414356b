import { plainText } from '../../../guide/rich-text.ts'
import { sectionOf } from '../../../guide/section-of.ts'
import { defineGuideRule } from '../../define-rule.ts'
import { referenceStatus } from '../../guide-outline.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'doubtful-reference',
  severity: 'info',
  sources: [sources.links],
  messages,
  check({ guide, isRegistered }) {
    if (!isRegistered) return []
    return (sectionOf(guide, 'references')?.references ?? []).flatMap(({ source, text }, index) => {
      const status = referenceStatus(plainText(text), isRegistered)
      if (status === 'registered') return []
      const severity = status === 'malformed' ? ('warning' as const) : ('info' as const)
      return [
        {
          messageId: status,
          severity,
          section: 'references',
          block: `references.${index}`,
          subject: source,
          data: { position: index + 1 },
        },
      ]
    })
  },
})
