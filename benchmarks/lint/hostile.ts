/** One endless line made to be slow: what happens when someone pastes a log, a table or nonsense. */
import { lintKeyResult, lintObjective } from '../../packages/core/src/lint/index.ts'
import { exponent } from './stats.ts'

const seeds: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits, commas': '1,234',
  decimals: '1.2.3',
  percents: '5%',
  spaces: ' ',
  '(((': '(',
  ')))': ')',
  '（（（': '（',
  '[ ] ( )': '[]()（）【】',
  '→→→': '→',
  '-> ->': '-> ',
  '1→2→3': '1→2→',
  从从从: '从',
  从1到: '从1到',
  '从1到2，': '从1到2，',
  至至至: '至',
  'from from': 'from ',
  'from 1 to': 'from 1 to ',
  'to half': 'to half ',
  'ratio 1:2': 'ratio 1:2 to ',
  spent: '3 hours a month spent ',
  一一一: '一',
  万亿万亿: '一万亿',
  百分之: '百分之',
  'owner: owner:': 'owner: ',
  '（取数：': '（取数：',
  '，，，': '，',
  '; and': 'a; b and ',
  'and cut': 'and cut ',
  'by by': 'by ',
  提升提升: '提升',
  aaa: 'a',
  'X% Y个': 'X%Y个',
  dates: '2026-01-01 ',
  '@@@': '@',
  表情: '🙂',
}

/** The first is for warming, and for the exponent of what is too slow for the others. */
const sizes = [16, 64, 256, 1024].map((kilobytes) => kilobytes * 1024)
const tries = 3
/** No use in waiting for a square to come to its end. */
const patienceMs = 15_000

export interface Hostile {
  readonly name: string
  /** Milliseconds of processor time per MB (UTF-8), by size; null where it was not waited for. */
  readonly perMegabyte: readonly (number | null)[]
  readonly growth: number
}

const line = (seed: string, bytes: number): string => seed.repeat(Math.ceil(bytes / Buffer.byteLength(seed)))

function cost(text: string): number {
  const samples = Array.from({ length: tries }, () => {
    globalThis.gc?.()
    const before = process.cpuUsage()
    lintKeyResult(text)
    lintObjective(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...samples)
}

/** The exponent of the last two sizes: where it goes, past what caches do to small texts. */
function growthOf(costs: readonly number[]): number {
  const at = costs.length - 1
  return at < 1 ? 1 : exponent(sizes[at - 1] ?? 1, costs[at - 1] ?? 1, sizes[at] ?? 1, costs[at] ?? 1)
}

const isTooLong = (costs: readonly number[]): boolean => (costs.at(-1) ?? 0) * 4 ** growthOf(costs) * tries > patienceMs

function measure(name: string, seed: string): Hostile {
  const costs: number[] = []
  for (const bytes of sizes) if (!isTooLong(costs)) costs.push(cost(line(seed, bytes)))
  return {
    name,
    perMegabyte: sizes.slice(1).map((bytes, i) => perMegabyte(costs[i + 1], bytes)),
    growth: growthOf(costs),
  }
}

const perMegabyte = (cost: number | undefined, bytes: number): number | null =>
  cost === undefined ? null : (cost * 1024 * 1024) / bytes

export function hostile(): Hostile[] {
  const entries = Object.entries(seeds)
  for (const [, seed] of entries) cost(line(seed, 4096)) // warm
  return entries.map(([name, seed]) => measure(name, seed))
}
