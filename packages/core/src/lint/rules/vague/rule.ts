import { Tag } from '../../../kr/lexicon/tags.ts'
import type { Token } from '../../../kr/token.ts'
import { standsForNumber } from '../../common/vague.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'vague',
  scope: 'key-result',
  severity: 'info',
  speaksOf: Has.vague,
  sources: [sources.okrpad, sources.playbook],
  messages,
  check(facts) {
    const { tokens } = facts.analysis
    if (!tokens.some(isVague)) return clean
    const words = tokens.filter(isVague)
    const token = words.slice(0, most).find((one) => standsForNumber(facts, one))
    if (token === undefined) return clean
    return [
      {
        messageId: 'vague',
        range: { start: token.start, end: token.end },
        data: { word: facts.text.slice(token.start, token.end) },
      },
    ]
  },
})

const isVague = ({ tags }: Token): boolean => (tags & Tag.vague) !== 0

/** No sentence has more vague words; a text made of them is vague after the first. */
const most = 16
