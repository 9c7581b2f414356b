import type { Ambition } from '../key-result.ts'

/**
 * A score of 0.0 to 1.0 in tenths (Google re:Work, "Set goals with OKRs": grade OKRs). A tenth counts when it is full,
 * so that nothing short of the target scores 1.0.
 */
export const scoreOf = (progress: number): number =>
  // 0.7 × 10 may be a hair under 7.
  Math.floor(Math.min(1, Math.max(0, progress)) * 10 + 1e-9) / 10

/**
 * Whether a score is a success: of a committed result 1.0 is expected and less wants an explanation ("Google's OKR
 * playbook" in Doerr, "Measure What Matters"); of an aspirational one 0.7 is (Google re:Work: success means achieving
 * 70 %, in line with Grove, "High Output Management").
 */
export const isSuccess = (score: number, ambition: Ambition): boolean => score >= (ambition === 'committed' ? 1 : 0.7)
