import type { Metric } from '@okr/core/pack'
import { basePackId } from '../find/find-packs.ts'
import { unitsOf } from '../find/units.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Candidate, Ground } from './candidate.ts'
import { metricCandidate } from './known.ts'
import { namesOf } from './likeness.ts'

/** Pairs of Chinese characters, and Latin words long enough to tell something. */
function wordsIn(text: string): Set<string> {
  const pairs = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
  return new Set([...pairs, ...unitsOf(text).filter((unit) => unit.length > shortest)])
}

const shortest = 3

const said = (metric: Metric): string => namesOf(metric).join(' ')

/** How rare each word is in the names of all metrics: the logarithm of one in so many. */
function rarities({ packs }: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const all = packs.flatMap(({ metrics }) => metrics)
  for (const metric of all) for (const word of wordsIn(said(metric))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, count]) => [word, Math.log(all.length / count)]))
}

const known = new WeakMap<Knowledge, ReadonlyMap<string, number>>()

function raritiesOf(knowledge: Knowledge): ReadonlyMap<string, number> {
  const found = known.get(knowledge) ?? rarities(knowledge)
  known.set(knowledge, found)
  return found
}

/** A word that about one name in fifty holds. */
const rare = 4
const most = 2

/** Metrics of the industry in whose names rare words of the text stand, most first. */
export function inWordsOfIndustry(ground: Ground): Candidate[] {
  const { leading, subject, knowledge } = ground
  if (leading.id === basePackId) return []
  const rarity = raritiesOf(knowledge)
  const words = wordsIn(subject.plain)
  const scoreOf = (metric: Metric): number =>
    [...wordsIn(said(metric))].reduce((sum, word) => sum + (words.has(word) ? (rarity.get(word) ?? 0) : 0), 0)
  return leading.metrics
    .map((metric) => ({ metric, score: scoreOf(metric) }))
    .filter(({ score }) => score >= rare)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ metric }) => metricCandidate(metric, ground, leading.id))
}
