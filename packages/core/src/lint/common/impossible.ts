import type { Value } from '../../kr/grammar/values.ts'
import { isBounded, isNps, isShare } from '../../kr/lexicon/metrics.ts'
import { sizes } from '../../kr/lexicon/units.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'
import { rangeOf } from './result.ts'

type Reason = 'aboveWhole' | 'belowZero' | 'nps'

/** A start or end that no measurement can give. */
export function impossibleValue(facts: KeyResultFacts) {
  const { shape, name } = facts
  if (shape.main === null) return null
  for (const value of [shape.main.target, shape.main.base]) {
    const reason = value ? reasonOf(facts, value, name) : null
    if (value && reason)
      return [
        { messageId: reason, range: rangeOf(facts, value), data: { value: value.quantity?.value ?? 0, metric: name } },
      ]
  }
  return null
}

const mayBeNegative =
  /利润|净利|毛利|亏损|现金流|增长|增速|nps|净推荐|margin|profit|income|loss|cash|growth|温度|temperature|评分差|偏差|deviation|差异|variance|roi|回报|return|net |同比|环比|ebit|score|指数|index|价差|gap|净流入|净增|inflow/i

function reasonOf({ measure }: KeyResultFacts, { quantity, bound }: Value, name: string): Reason | null {
  if (quantity === null) return null
  const { value, unit } = quantity
  const isLoose = bound !== null && unit !== '%'
  if (value >= -100 && value <= 100 && (value >= 0 || isLoose)) return null
  if (isNps(name)) return unit === null && (value > 100 || value < -100) ? 'nps' : null
  const isShareValue = unit === '%' || (unit === null && measure.unit === '%' && quantity.plain && value > 1)
  if (isShareValue && value > 100 && isBounded(name)) return 'aboveWhole'
  if (value >= 0 || isLoose || mayBeNegative.test(name)) return null
  if (unit === '%') return isShare(name) ? 'belowZero' : null
  return unit === null || sizes[unit]?.[0] === 'time' ? 'belowZero' : null
}
