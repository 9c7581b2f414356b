import { type KeyResult, type Locale } from '@okr/core'
import { type KeyResultFields, parseKeyResult } from '@okr/core/kr'
import { lintKeyResult } from '@okr/core/lint'
import type { KeyResultPattern, Metric, Pack } from '@okr/core/pack'
import { keyResultOf } from '../compose/key-result.ts'
import { basePackId } from '../find/find-packs.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { patternsIn } from './patterns.ts'
import { type Relevance, relevanceOf, type Subject, subjectOf } from './relevance.ts'

/** A measurable way to say what a weak key result may have meant. */
export interface Improvement {
  /** With metric, values, unit, data source and owner. Its values are illustrations: the reader's own replace them. */
  readonly keyResult: KeyResult
  /** Id of the metric, for its definition and pitfall. */
  readonly metric: string
  /** `named`: the text names the metric; otherwise the concepts that text and metric share. */
  readonly because: 'named' | readonly string[]
}

export interface ImproveOptions {
  /** Id of the industry pack whose metrics come first; those that hold anywhere follow. */
  readonly pack: string
  readonly locale: Locale
  /** 3 where absent. */
  readonly limit?: number
  /** ISO date or words; the end of the quarter where absent. */
  readonly deadline?: string
}

const endOfQuarter = { 'zh-CN': '季度末', en: 'end of quarter' } as const

interface Candidate {
  readonly metric: Metric
  readonly patterns: readonly KeyResultPattern[]
  readonly relevance: Relevance
}

/** What a metric of another industry has to be called to be what the text means. */
const alikeEnough = 0.8

/** The industry's own metrics first, then those that hold anywhere, then those of other industries that are named. */
function rankOf({ score, likeness }: Relevance, pack: Pack, leading: Pack): number {
  if (pack === leading) return score
  if (pack.id === basePackId) return score - 0.5
  return likeness >= alikeEnough ? score - 3 : 0
}

/** Metrics that some key result shows with values: without these there is nothing to show. */
function candidatesFor(subject: Subject, leading: Pack, { packs }: Knowledge, locale: Locale): Candidate[] {
  const patterns = packs.flatMap(patternsIn)
  return packs
    .flatMap((pack) =>
      pack.metrics.map((metric) => {
        const relevance = relevanceOf(subject, metric, locale)
        return { metric, relevance, rank: relevance.score > 0 ? rankOf(relevance, pack, leading) : 0 }
      }),
    )
    .filter(({ rank }) => rank > 0)
    .map((found) => ({ ...found, patterns: patterns.filter(({ metric }) => metric === found.metric.id) }))
    .sort((a, b) => b.rank - a.rank)
}

/** Those that move before those that hold a level. Their scope is somebody else's. */
const plainest = (patterns: readonly KeyResultPattern[]): KeyResultPattern[] =>
  patterns
    .toSorted((a, b) => Number(a.baseline === null) - Number(b.baseline === null))
    .map(({ scope: _scope, ...pattern }) => pattern)

/** The target that the text gives, where the metric can have it and it lies on the way from the baseline. */
function withOwnTarget(pattern: KeyResultPattern, metric: Metric, { target, unit }: KeyResultFields): KeyResultPattern {
  const [low, high] = metric.bounds
  if (target === null || unit !== metric.unit || pattern.baseline === null) return pattern
  if ((low !== null && target < low) || (high !== null && target > high)) return pattern
  const isOnTheWay = Math.sign(target - pattern.baseline) === Math.sign(pattern.target - pattern.baseline)
  return isOnTheWay ? { ...pattern, target } : pattern
}

/**
 * Up to three measurable key results for one that cannot be measured, from the metrics of an industry first:
 * each passes the strict linter. Empty where nothing in the text points to a metric.
 */
export function improve(text: string, options: ImproveOptions, knowledge: Knowledge): Improvement[] {
  const { locale, limit = 3, deadline = endOfQuarter[locale] } = options
  const leading = knowledge.packOf(options.pack)
  const { fields } = parseKeyResult(text)
  const subject = subjectOf(text, fields.metric ?? '')
  const improvements: Improvement[] = []
  for (const { metric, patterns, relevance } of candidatesFor(subject, leading, knowledge, locale)) {
    const names = new Set(improvements.map((one) => one.keyResult.metric))
    const keyResult = plainest(patterns)
      .map((pattern) => withOwnTarget(pattern, metric, fields))
      .map((pattern) => keyResultOf(pattern, metric, { id: `KR${improvements.length + 1}`, deadline, locale }))
      .find((one) => !names.has(one.metric) && lintKeyResult(one, { preset: 'strict' }).length === 0)
    if (keyResult) improvements.push({ keyResult, metric: metric.id, because: relevance.because })
    if (improvements.length === limit) break
  }
  return improvements
}
