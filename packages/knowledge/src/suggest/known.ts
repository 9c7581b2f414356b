import type { Localized } from '@okr/core'
import type { KeyResultPattern, Metric, Pack } from '@okr/core/pack'
import { basePackId } from '../find/find-packs.ts'
import { type Candidate, type Ground, someone } from './candidate.ts'
import { likenessTo } from './likeness.ts'
import type { Outcome } from './outcome.ts'
import { outcomeKinds } from './outcomes/index.generated.ts'
import { patternsIn } from './patterns.ts'
import { patternOf } from './words.ts'

export const outcomePattern = ({ metric, baseline, target }: Outcome, owner: Localized): KeyResultPattern => ({
  metric: metric.id,
  baseline,
  target,
  kind: metric.kind,
  owner,
  collaborators: [],
})

/** Those that move before those that hold a level. Their scope is somebody else's. */
const plainest = (patterns: readonly KeyResultPattern[]): KeyResultPattern[] =>
  patterns
    .toSorted((a, b) => Number(a.baseline === null) - Number(b.baseline === null))
    .map(({ scope: _scope, ...pattern }) => pattern)

/** Which line, shop or branch it is, a text says itself. */
const anyOne = ({ 'zh-CN': zh, en }: Localized): Localized => ({
  'zh-CN': zh.replace(/^[一二三四五\d]+号线/u, ''),
  en: en.replace(/^line \d+ /iu, ''),
})

/**
 * A metric of a pack as the key results of packs show it; one that none shows has nothing to show. Who answers for it
 * in another industry says nothing here.
 */
export function metricCandidate(metric: Metric, { knowledge, leading, subject }: Ground, because: string): Candidate {
  const kinds = outcomeKinds.filter(({ known }) => known.includes(metric.id))
  const neutral = (kinds.find(({ id }) => id === because) ?? kinds[0] ?? subject.spoken[0]?.kind)?.owner ?? someone
  const isOwn = leading.id !== basePackId && leading.metrics.includes(metric)
  const shownIn = ({ id, ...pack }: Pack): KeyResultPattern[] =>
    patternsIn({ id, ...pack })
      .filter((pattern) => pattern.metric === metric.id)
      .map((pattern) => ({ ...pattern, owner: id === leading.id && isOwn ? anyOne(pattern.owner) : neutral }))
  const packs = knowledge.packs.toSorted((a, b) => Number(b === leading) - Number(a === leading))
  return { metric, patterns: plainest(packs.flatMap(shownIn)), isKnown: true, because }
}

/**
 * What a metric has to be called to be what the text names; one of another industry, or of work that the text does not
 * speak of, has to be called so exactly.
 */
const alikeEnough = 0.66

/** How much a metric is called like what the text names, 0 to 1. */
function calledAs({ subject, locale }: Ground, metric: Candidate['metric']): number {
  if (subject.named !== null) return likenessTo(subject.named, metric)
  return patternOf(metric.name[locale]).test(subject.text.toLowerCase()) ? alikeEnough : 0
}

/** Known metrics that the text names, closest first; among equals the industry's own. */
export function namedIn(ground: Ground): { readonly candidate: Candidate; readonly likeness: number }[] {
  const { leading, knowledge, subject } = ground
  const isNear = (pack: Pack): boolean => pack === leading || pack.id === basePackId
  const packs = knowledge.packs.toSorted((a, b) => Number(b === leading) - Number(a === leading))
  const ofPacks = packs.flatMap((pack) =>
    pack.metrics.flatMap((metric) => {
      const likeness = calledAs(ground, metric)
      const isAlike = likeness >= (isNear(pack) ? alikeEnough : 1)
      return isAlike ? [{ candidate: metricCandidate(metric, ground, 'named'), likeness }] : []
    }),
  )
  const spoken = new Set(subject.spoken.map(({ kind }) => kind))
  const ofWork = outcomeKinds.flatMap((kind) =>
    kind.outcomes.flatMap((one) => {
      const likeness = calledAs(ground, one.metric)
      const patterns = [outcomePattern(one, kind.owner)]
      const candidate: Candidate = { metric: one.metric, patterns, isKnown: true, because: 'named' }
      return likeness >= (spoken.has(kind) ? alikeEnough : 1) ? [{ candidate, likeness }] : []
    }),
  )
  return [...ofPacks, ...ofWork].sort((a, b) => b.likeness - a.likeness)
}
