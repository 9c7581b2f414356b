import { Trie } from './trie.ts'
import { units } from './units.generated.ts'

/** What a word after a number makes of it. `unit` is an id of `okr/units`; counts have none. */
export interface UnitWord {
  readonly unit: string | null
  readonly factor: number
  readonly count: boolean
}

export const unitTrie: Trie = new Trie(units, true)

/** Units that convert into one another, in their smallest. */
export const sizes: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  ms: ['time', 1],
  s: ['time', 1e3],
  min: ['time', 6e4],
  h: ['time', 36e5],
  d: ['time', 864e5],
  week: ['time', 6048e5],
  month: ['time', 2592e6],
  year: ['time', 31536e6],
  ppm: ['share', 1e-6],
  '%': ['share', 1e-2],
  pp: ['share', 1e-2],
  CNY: ['money', 1],
  USD: ['money:USD', 1],
  EUR: ['money:EUR', 1],
  GBP: ['money:GBP', 1],
  x: ['times', 1],
}

const inUnit = (unit: string, factor = 1): UnitWord => ({ unit, factor, count: false })

/** What the words of `unitTrie` mean, by their number there. */
export const unitWords: readonly UnitWord[] = [
  { unit: null, factor: 1, count: true },
  ...Object.keys(sizes).map((unit) => inUnit(unit)),
  inUnit('CNY', 1e4),
  inUnit('CNY', 1e8),
  inUnit('CNY', 1e3),
  inUnit('CNY', 1e6),
  inUnit('USD', 1e4),
  inUnit('USD', 1e8),
  inUnit('%', 0.1),
  inUnit('month', 3),
]
