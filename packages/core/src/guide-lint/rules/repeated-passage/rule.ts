import { sectionOf } from '../../../guide/section-of.ts'
import { defineGuideRule } from '../../define-rule.ts'
import { overlaps } from '../../facts/overlap.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'repeated-passage',
  severity: 'warning',
  sources: [sources.repetition],
  messages,
  check({ guide, passages }) {
    return overlaps(passages)
      .filter(({ share }) => share > most)
      .map(({ sections: [other, section], share, passage }) => ({
        messageId: 'repeated',
        section,
        block: passage.block,
        subject: other,
        data: { other: sectionOf(guide, other)?.title ?? other, percent: Math.round(share * 100) },
      }))
  },
})

/** What two sections may share: terms and names recur. */
const most = 0.05
