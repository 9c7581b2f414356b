import { isWorse } from '../../../kr/lexicon/metrics.ts'
import { sizes } from '../../../kr/lexicon/units.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { isContradicted, saysSide } from '../../shared/direction.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'wrong-polarity',
  scope: 'key-result',
  severity: 'warning',
  speaksOf: Has.metric,
  sources: [sources.openokr],
  messages,
  check(facts) {
    const { shape, fields, name, ranges } = facts
    if (shape.kind !== 'metric' || shape.main === null || name === '') return clean
    if (!saysSide(facts, shape.main) || fields.direction === 'maintain' || fields.direction === null) return clean
    if (fields.baseline !== null && fields.baseline === fields.target) return clean
    if (
      facts.values?.mismatch ||
      !isWorse(name, fields.direction === 'increase', sizes[fields.unit ?? '']?.[0] === 'time')
    )
      return clean
    if (isContradicted(facts)) return clean
    if (/lower is|higher is|越低越|越高越/.test(facts.folded)) return clean
    return [
      { messageId: fields.direction === 'increase' ? 'rises' : 'falls', range: ranges.metric, data: { metric: name } },
    ]
  },
})
