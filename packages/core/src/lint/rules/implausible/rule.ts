import { impossibleDate } from '../../../kr/grammar/time.ts'
import { impossibleValue } from '../../common/impossible.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'implausible',
  scope: 'key-result',
  severity: 'error',
  speaksOf: Has.date | Has.value,
  sources: [sources.playbook],
  messages,
  check(facts) {
    const date = (facts.has & Has.date) === 0 ? undefined : impossibleDate(facts.analysis.tokens)
    if (date)
      return [
        {
          messageId: 'date',
          range: { start: date.start, end: date.end },
          data: { date: facts.text.slice(date.start, date.end) },
        },
      ]
    return impossibleValue(facts) ?? clean
  },
})
