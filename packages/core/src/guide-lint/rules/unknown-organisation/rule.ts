import { defineGuideRule } from '../../define-rule.ts'
import { bareName } from '../../facts/names.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

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
