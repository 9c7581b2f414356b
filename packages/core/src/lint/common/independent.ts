import type { Result } from '../../kr/grammar/analysis.ts'
import { isMeasurable } from '../../kr/lexicon/metrics.ts'
import { motion, Tag } from '../../kr/lexicon/tags.ts'
import { sizes } from '../../kr/lexicon/units.ts'
import type { Token } from '../../kr/token.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'
import { measuredOf, nameOf } from './result.ts'

/** Results that could succeed apart: the first, and those after it that don't split it by segment. */
export function independentResults(facts: KeyResultFacts): readonly Result[] {
  if (facts.results.length < 2) return facts.results
  const measured = measuredOf(facts)
  const [first, ...rest] = measured
  if (first === undefined || facts.shape.kind !== 'metric') return measured.slice(0, 1)
  return [first, ...rest.filter((result) => isApart(facts, first, result))]
}

/** Not apart: the same measure for another region, product or percentile. */
function isApart(facts: KeyResultFacts, first: Result, result: Result): boolean {
  const name = nameOf(facts, result)
  if (name === '' || isPartOfFirst(facts, result) || isScope(facts, result)) return false
  if (dimensionOf(first) !== dimensionOf(result)) return true
  if (isPlace(facts, result)) return false
  if (result.segment !== first.segment && hasOwnVerb(facts, result)) return true
  if (isPercentile(name)) return false
  const isSplit = hasTopic(facts, first) || isShort(name, nameOf(facts, first))
  return !(isSplit && !isMeasurable(name, false))
}

/** "签约15家，其中制造业不少于6家", "of which 6 in …": a part of the result before. */
function isPartOfFirst({ analysis, folded }: KeyResultFacts, { segment }: Result): boolean {
  const from = analysis.segments[segment]?.from ?? -1
  const start =
    analysis.tokens[from]?.kind === 'space' ? analysis.tokens[from + 1]?.start : analysis.tokens[from]?.start
  return start !== undefined && /^(?:其中|of which|of these|of them|including)/.test(folded.slice(start, start + 10))
}

/** "across 12 stores", 样本200份: how many it is measured on. */
function isScope({ analysis, folded }: KeyResultFacts, { segment, base, target }: Result): boolean {
  if (base !== null || target?.role !== 'bare' || target.quantity === null || target.quantity.unit !== null)
    return false
  const { start } = analysis.tokens[analysis.segments[segment]?.from ?? 0] as Token
  return /^ ?(?:样本|抽样|抽取|覆盖\s?\d|涉及|基于|sample|across|covering|based on|spanning|n ?=)/.test(
    folded.slice(start, start + 14),
  )
}

const dimensionOf = ({ target, change, base }: Result): string => {
  const unit = target?.quantity?.unit ?? change?.quantity?.unit ?? base?.quantity?.unit ?? null
  return unit === null ? 'count' : (sizes[unit]?.[0] ?? unit)
}

/** "… and in APAC from $1M to $2M": the same measure elsewhere. */
const isPlace = ({ folded }: KeyResultFacts, { metric }: Result): boolean =>
  metric !== null &&
  /(?:^|[ ,])(?:in|at|for|on) (?:the )?$/.test(folded.slice(Math.max(0, metric.start - 9), metric.start))

/** A verb that leads the second result; one that only stands between its values splits as well ("由86%提到93%"). */
function hasOwnVerb({ analysis }: KeyResultFacts, { segment, metric }: Result): boolean {
  const head = analysis.heads[segment] ?? -1
  const token = head < 0 ? undefined : analysis.tokens[head]
  return token !== undefined && metric !== null && token.end <= metric.start && (token.tags & (motion | Tag.hold)) !== 0
}

const isPercentile = (name: string): boolean => /^p\d{2}\b|^p\d{2}$|p99|p95|p50/i.test(name)

/** "客户留存：中小企业 78%→83%": a name before the colon that both share. */
function hasTopic({ folded }: KeyResultFacts, { metric }: Result): boolean {
  if (metric === null) return false
  const around = folded.slice(Math.max(0, metric.start - 24), metric.end + 1)
  return around.includes(':')
}

const isShort = (name: string, first: string): boolean => name.length <= 6 && name.length < first.length
