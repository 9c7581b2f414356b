import { Tag } from '../../../kr/lexicon/tags.ts'
import { standsForNumber } from '../../shared/vague.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'vague',
  scope: 'key-result',
  severity: 'info',
  sources: [sources.okrpad, sources.playbook],
  messages,
  check(facts) {
    const token = facts.analysis.tokens.find((one) => (one.tags & Tag.vague) !== 0 && standsForNumber(facts, one))
    if (token === undefined) return clean
    return [{ messageId: 'vague', range: { start: token.start, end: token.end }, data: { word: facts.text.slice(token.start, token.end) } }]
  },
})
