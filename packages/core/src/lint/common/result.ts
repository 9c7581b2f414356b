import type { Result } from '../../kr/grammar/analysis.ts'
import type { Range } from '../../kr/grammar/range.ts'
import type { Value } from '../../kr/grammar/values.ts'
import { motion, Tag } from '../../kr/lexicon/tags.ts'
import type { Token } from '../../kr/token.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'

export const isHeld = ({ verb, base, change }: Result): boolean =>
  (verb & Tag.hold) !== 0 && !((verb & (Tag.up | Tag.down)) !== 0 && (base !== null || change !== null))

/** A verb of movement or "to" stands before its value. */
export const isMoving = (result: Result): boolean =>
  !isHeld(result) &&
  ((result.verb & motion) !== 0 || result.change !== null || ((result.target?.tags ?? 0) & Tag.to) !== 0)

export function rangeOf({ analysis }: KeyResultFacts, value: Value | null): Range | null {
  const token = value ? analysis.tokens[value.at] : undefined
  return token ? { start: token.start, end: token.end } : null
}

/** From the first to the last value of a result. */
export function valuesRange({ analysis }: KeyResultFacts, { base, target, change }: Result): Range | null {
  let start = -1
  let end = 0
  for (const value of [base, target, change]) {
    if (value === null) continue
    const token = analysis.tokens[value.at] as Token
    start = start < 0 ? token.start : Math.min(start, token.start)
    end = Math.max(end, token.end)
  }
  return end === 0 ? null : { start, end }
}

export const nameOf = ({ text }: KeyResultFacts, { metric }: Result): string =>
  metric ? text.slice(metric.start, metric.end) : ''

/** Measured results of the text, conditions left out. */
export const measuredOf = ({ results }: KeyResultFacts): readonly Result[] =>
  results.every(isMeasured) ? results : results.filter(isMeasured)

const isMeasured = (result: Result): boolean =>
  (result.target !== null || result.change !== null || (result.base !== null && isHeld(result))) && !isCondition(result)

/** A threshold behind 同时, while, without …: it guards the result before it. */
const isCondition = ({ guard, base, verb }: Result): boolean =>
  guard && base === null && (verb & (Tag.up | Tag.down | Tag.better)) === 0
