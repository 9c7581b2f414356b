/** How the cost grows with the number of lines, every finding kept, as a program that reports them must. */
import { lintKeyResult } from '../../packages/core/src/lint/index.ts'
import { linesFrom } from './lines.ts'
import { exponent } from './stats.ts'

export interface Growth {
  readonly lines: number
  readonly perLineUs: number
  /** From the size before. */
  readonly exponent: number | null
}

const sizes = [1000, 10_000, 100_000]

function cost(count: number): number {
  const lines = linesFrom(0, count)
  globalThis.gc?.()
  const before = process.cpuUsage()
  const kept = lines.map((line) => lintKeyResult(line))
  const { user, system } = process.cpuUsage(before)
  return kept.length === count ? (user + system) / 1000 : Number.NaN
}

export function growth(): Growth[] {
  cost(60_000) // warm
  const costs = sizes.map((count) => Math.min(...Array.from({ length: count > 50_000 ? 3 : 9 }, () => cost(count))))
  return sizes.map((lines, i) => ({
    lines,
    perLineUs: ((costs[i] ?? 0) * 1000) / lines,
    exponent: i === 0 ? null : exponent(sizes[i - 1] ?? 1, costs[i - 1] ?? 1, lines, costs[i] ?? 1),
  }))
}
