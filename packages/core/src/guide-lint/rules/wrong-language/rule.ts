import { defineGuideRule } from '../../define-rule.ts'
import { isForeign } from '../../facts/language.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'wrong-language',
  severity: 'warning',
  sources: [sources.own],
  messages,
  check({ guide, passages }) {
    return passages
      .filter((passage) => passage.section !== 'references' && isForeign(passage, guide.locale))
      .map(({ section, block, text }) => ({
        messageId: 'foreign',
        section,
        block,
        range: { start: 0, end: text.length },
      }))
  },
})
