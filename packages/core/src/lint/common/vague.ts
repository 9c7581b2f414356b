import { type Result } from '../../kr/grammar/analysis.ts'
import type { Token } from '../../kr/token.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'

/** A word of degree or quality with no number in its clause that it could stand beside. */
export function standsForNumber(facts: KeyResultFacts, word: Token): boolean {
  const { analysis } = facts
  const index = analysis.segments.findIndex(
    ({ from, to }, at) =>
      isWithin(analysis.tokens, from, to, word) &&
      !analysis.segments.some(
        (other, i) => i > at && other.bracket && isWithin(analysis.tokens, other.from, other.to, word),
      ),
  )
  const segment = analysis.segments[index]
  if (segment === undefined || segment.bracket || word.depth > 0) return false
  if (isAside(analysis.kinds[index])) return false
  if (analysis.results.some((result) => isInName(result, word) && hasValue(result))) return false
  return !analysis.results.some((result) => result.segment === index && hasValueAfter(facts, result, word))
}

const isWithin = (tokens: readonly Token[], from: number, to: number, { start }: Token): boolean =>
  start >= (tokens[from] as Token).start && start < (tokens[to - 1] as Token).end

const isAside = (kind: string | undefined): boolean =>
  kind === 'owner' || kind === 'source' || kind === 'due' || kind === 'score' || kind === 'pay'

const isInName = ({ metric }: Result, { start, end }: Token): boolean =>
  metric !== null && start >= metric.start && end <= metric.end

const hasValue = ({ target, change, base }: Result): boolean => target !== null || change !== null || base !== null

/** The number may stand in a later segment that goes on with the same metric. */
function hasValueAfter({ analysis }: KeyResultFacts, result: Result, word: Token): boolean {
  return [result.base, result.target, result.change].some(
    (value) => value !== null && (analysis.tokens[value.at] as Token).start >= word.start,
  )
}
