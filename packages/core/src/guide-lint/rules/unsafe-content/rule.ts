import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'unsafe-content',
  severity: 'error',
  sources: [sources.owasp],
  messages,
  check({ markdown, passages }) {
    return [{ text: markdown }, ...passages].flatMap((where) => {
      const { section, block } = { section: null, block: null, ...where }
      return kinds.flatMap(({ messageId, pattern }) => {
        const found = pattern.exec(where.text)
        if (!found) return []
        // What was taken out of the source has no place in the guide.
        const range = block === null ? {} : { range: { start: found.index, end: found.index + found[0].length } }
        return [{ messageId, section, block, ...range, data: { what: found[0].slice(0, 60) } }]
      })
    })
  },
})

const kinds = [
  {
    messageId: 'html',
    pattern:
      /<(?:script|iframe|object|embed|form|svg|style|link|meta|base)\b[^>]{0,200}|<[a-z]{1,20}\s[^<>]{0,200}\bon[a-z]{3,20}\s{0,3}=[^<>]{0,60}/i,
  },
  {
    messageId: 'link',
    pattern:
      /\]\(\s{0,3}<?(?:javascript|data|vbscript|file|blob):[^)\s]{0,200}|\b(?:javascript|vbscript):\s{0,3}[a-z]{1,20}[.(][^\s)]{0,60}/i,
  },
] as const
