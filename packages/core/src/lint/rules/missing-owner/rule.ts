import { clean, defineRule } from '../../define-rule.ts'
import { isShared } from '../../shared/owner.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'missing-owner',
  scope: 'key-result',
  severity: 'warning',
  applies: 'structured',
  sources: [sources.ownership, sources.sourcegraph],
  messages,
  check({ fields, text }) {
    if (text.trim() === '') return clean
    if (fields.owner === null) return [{ messageId: 'missing' }]
    return isShared(fields.owner) ? [{ messageId: 'shared', data: { owner: fields.owner } }] : clean
  },
})
