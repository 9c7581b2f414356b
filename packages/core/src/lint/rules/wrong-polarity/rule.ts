import { isTolerance } from '../../../kr/fields/measure.ts'
import { isWorse } from '../../../kr/lexicon/metrics.ts'
import { sizes } from '../../../kr/lexicon/units.ts'
import { isContradicted, isRatio, saysSide } from '../../common/direction.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

/** A level to be held, or a band to be kept in, has no wrong side. */
const moves = (direction: string | null): boolean => direction === 'increase' || direction === 'decrease'

export default defineRule({
  id: 'wrong-polarity',
  scope: 'key-result',
  severity: 'warning',
  speaksOf: Has.metric,
  sources: [sources.openokr],
  messages,
  check(facts) {
    const { shape, measure, name } = facts
    if (shape.kind !== 'metric' || shape.main === null || name === '') return clean
    if (!saysSide(facts, shape.main) || !moves(measure.direction)) return clean
    if (measure.baseline !== null && measure.baseline === measure.target) return clean
    if (
      facts.values?.mismatch ||
      !isWorse(name, measure.direction === 'increase', sizes[measure.unit ?? '']?.[0] === 'time')
    )
      return clean
    if (isContradicted(facts) || isTolerance(facts.analysis, shape.main) || isRatio(facts, shape.main)) return clean
    if (/lower is|higher is|越低越|越高越/.test(facts.folded)) return clean
    return [
      { messageId: measure.direction === 'increase' ? 'rises' : 'falls', range: shape.metric, data: { metric: name } },
    ]
  },
})
