import type { KeyResult } from '../key-result.ts'

/**
 * The share of the way that a value has gone, 0 to 1; undefined where value and record don't tell.
 *
 * - **Milestones**: those reached ÷ all. A milestone is reached or not, so parts of one don't count (Grove in Doerr,
 *   "Measure What Matters", ch. 2: did I do that or not, yes or no).
 * - **Bounds** (`atLeast`, `atMost`, or both: a range): 1 while the value keeps to them, else the share of the
 *   baseline's distance that is closed, 1 − distance(value) ÷ distance(baseline); 0 without such a baseline.
 * - **Increase and decrease**: (value − baseline) ÷ (target − baseline), the percentage of completion by which Doerr
 *   scores ("Measure What Matters", ch. 9). Without a baseline an increase to a positive target starts at 0, as counts
 *   do; of everything else only the arrival counts.
 * - **Maintain** without bounds and without a baseline: undefined, for the record does not say which side is the good one.
 */
export function keyResultProgress(keyResult: KeyResult, value = keyResult.current): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined
  const { milestones, atLeast, atMost, target } = keyResult
  if (milestones && milestones.length > 0) return clamp(Math.floor(value) / milestones.length)
  if (atLeast !== undefined || atMost !== undefined) return kept(keyResult, value)
  return target === undefined ? undefined : moved(keyResult, target, value)
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))

/** Half of how far outside the bounds a value lies, so that none is too far for a number; 0 inside. */
const distance = ({ atLeast = -Infinity, atMost = Infinity }: KeyResult, value: number): number =>
  Math.max(0, atLeast / 2 - value / 2, value / 2 - atMost / 2)

function kept(keyResult: KeyResult, value: number): number {
  const from = keyResult.baseline === undefined ? 0 : distance(keyResult, keyResult.baseline)
  const now = distance(keyResult, value)
  if (now === 0) return 1
  return from === 0 ? 0 : clamp(1 - now / from)
}

function moved({ baseline, direction }: KeyResult, target: number, value: number): number | undefined {
  const from = baseline ?? (direction === 'increase' && target > 0 ? 0 : target)
  const share = (value - from) / (target - from)
  if (from !== target && !Number.isNaN(share)) return clamp(share)
  const side = from === target ? direction : target > from ? 'increase' : 'decrease'
  if (side === 'increase') return value >= target ? 1 : 0
  if (side === 'decrease') return value <= target ? 1 : 0
  return undefined
}
