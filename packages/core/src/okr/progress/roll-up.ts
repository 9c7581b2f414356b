import { latestValues } from '../check-in.ts'
import type { KeyResult } from '../key-result.ts'
import type { Objective, OkrSet } from '../objective.ts'
import { keyResultProgress } from './key-result-progress.ts'

/** Progress by id, 0 to 1; an id that is missing has none that is known. */
export interface SetProgress {
  readonly keyResults: ReadonlyMap<string, number>
  readonly objectives: ReadonlyMap<string, number>
}

/**
 * The progress of every key result and objective of a set, from its check-ins, else from `current`.
 *
 * An objective is measured by its own key results: Σ weight × progress ÷ Σ weight (Doerr, "Measure What Matters", ch. 9,
 * averages them; weights are equal where absent). What has no value yet counts as 0, unless none has one. An objective
 * without key results takes the weighted mean of the nearest measured objectives that serve it, each counted once, by
 * however many ways it is reached.
 */
export function setProgress({ objectives, checkIns = [] }: OkrSet): SetProgress {
  const values = latestValues(checkIns)
  const keyResults = new Map<string, number>()
  const measured = new Map<string, number>()
  for (const { id, keyResults: own } of objectives) {
    for (const keyResult of own) {
      const progress = keyResultProgress(keyResult, values.get(keyResult.id) ?? keyResult.current)
      if (progress !== undefined) keyResults.set(keyResult.id, progress)
    }
    const mean = weightedMean(own, keyResults)
    if (mean !== undefined) measured.set(id, mean)
  }
  return { keyResults, objectives: withUnmeasured(objectives, measured) }
}

/**
 * The mean of several objectives or key results by weight: a team's, a department's, a company's progress.
 * Whoever is listed twice counts once; undefined where no progress is known.
 */
export function weightedMean(
  items: Iterable<Pick<Objective | KeyResult, 'id' | 'weight'>>,
  progress: ReadonlyMap<string, number>,
): number | undefined {
  const weights = new Map<string, number>()
  let known = false
  for (const { id, weight = 1 } of items) {
    weights.set(id, weight)
    known ||= progress.has(id)
  }
  if (!known) return undefined
  // In the order of ids, so that the sum is the same to the last digit in whatever order they come.
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1))
  // By the greatest, so that no sum of weights is too great for a number.
  const most = sorted.reduce((greatest, [, weight]) => Math.max(greatest, weight), 0)
  let sum = 0
  let total = 0
  for (const [id, weight] of sorted) {
    sum += (weight / most) * (progress.get(id) ?? 0)
    total += weight / most
  }
  return Math.min(1, sum / total)
}

/** Objectives by the id of what they serve. */
function servingOf(objectives: readonly Objective[]): Map<string, Objective[]> {
  const serving = new Map<string, Objective[]>()
  for (const objective of objectives) {
    for (const parent of new Set(objective.parents)) {
      const others = serving.get(parent)
      if (others) others.push(objective)
      else serving.set(parent, [objective])
    }
  }
  return serving
}

function withUnmeasured(objectives: readonly Objective[], measured: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(measured)
  const serving = servingOf(objectives)
  for (const { id, keyResults } of objectives) {
    if (keyResults.length > 0) continue
    const mean = weightedMean(nearestMeasured(id, serving), measured)
    if (mean !== undefined) all.set(id, mean)
  }
  return all
}

/** Downwards from an objective to those with key results, and no further; a cycle is walked once. */
function nearestMeasured(id: string, serving: ReadonlyMap<string, readonly Objective[]>): Set<Objective> {
  const found = new Set<Objective>()
  const seen = new Set([id])
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const objective of serving.get(next) ?? []) {
      if (objective.keyResults.length > 0) found.add(objective)
      else if (!seen.has(objective.id)) {
        seen.add(objective.id)
        open.push(objective.id)
      }
    }
  }
  return found
}
