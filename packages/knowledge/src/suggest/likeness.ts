import { tellingUnits } from '../find/units.ts'
import type { MetricFacts } from './outcome.ts'

/** Share of the units of two names that they have in common (Dice's coefficient), 0 to 1. */
function common(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  const shared = a.filter((unit) => {
    const at = rest.indexOf(unit)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / Math.max(1, a.length + b.length)
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s·–—-]/gu, '')

export const namesOf = ({ name, aliases }: Pick<MetricFacts, 'name' | 'aliases'>): string[] => [
  name['zh-CN'],
  name.en,
  ...aliases['zh-CN'],
  ...aliases.en,
]

/** How much two names mean the same: 1 where they are one but for spaces and hyphens, below 1 otherwise. */
function likeness(one: string, other: string): number {
  if (plain(one) === plain(other)) return 1
  return 0.99 * common(tellingUnits(one), tellingUnits(other))
}

/** Of the closest of the metric's names. */
export const likenessTo = (name: string, metric: MetricFacts): number =>
  Math.max(...namesOf(metric).map((one) => likeness(name, one)))
