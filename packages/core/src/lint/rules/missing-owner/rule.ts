import { isShared } from '../../common/owner.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'missing-owner',
  scope: 'key-result',
  severity: 'warning',
  applies: 'structured',
  sources: [sources.ownership, sources.sourcegraph],
  messages,
  check({ context, text }) {
    if (text.trim() === '') return clean
    if (context.owner === null) return [{ messageId: 'missing' }]
    return isShared(context.owner) ? [{ messageId: 'shared', data: { owner: context.owner } }] : clean
  },
})
