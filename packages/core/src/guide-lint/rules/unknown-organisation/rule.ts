import { bareName } from '../../facts/names.ts'
import { defineGuideRule } from '../../define-rule.ts'
import { messages } from './messages.ts'
import { sources } from '../../sources.ts'

export default defineGuideRule({
  id: 'unknown-organisation',
  severity: 'warning',
  sources: [sources.support],
  messages,
  check({ organisations, handedOut }) {
    if (!handedOut) return []
    return organisations
      .filter(({ name }) => !handedOut.names(name))
      .map(({ name, section, block }) => ({ messageId: 'unknown', section, block, data: { name: bareName(name) } }))
  },
})
