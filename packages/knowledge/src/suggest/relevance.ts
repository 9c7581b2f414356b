import type { Locale } from '@okr/core'
import type { Metric } from '@okr/core/pack'
import { tellingUnits } from '../find/units.ts'
import { type Concept, concepts } from './concepts.ts'

export interface Relevance {
  /** 0 where text and metric have nothing in common. */
  readonly score: number
  /** How much the closest of the metric's names is like what the text says is measured, 0 to 1. */
  readonly likeness: number
  readonly because: 'named' | readonly string[]
}

/** A text in which words can be looked for: Latin words by their beginning, Chinese anywhere. */
const padded = (text: string): string => ` ${text.toLowerCase()}`
const speaksOf = (text: string, word: string): boolean =>
  /^[\p{Script=Han}]/u.test(word) ? text.includes(word) : new RegExp(`[^a-z]${escaped(word)}`, 'u').test(text)
const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const countOf = (text: string, words: readonly string[]): number => words.filter((word) => speaksOf(text, word)).length

const namesOf = ({ name, aliases }: Metric): string[] => [name['zh-CN'], name.en, ...aliases['zh-CN'], ...aliases.en]

/** Share of the units of two names that they have in common (Dice's coefficient), 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  const common = a.filter((unit) => {
    const at = rest.indexOf(unit)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * common.length) / Math.max(1, a.length + b.length)
}

const isNamed = 0.66

/** What a text speaks of, taken apart once for all metrics. */
export interface Subject {
  readonly text: string
  /** Of what is measured, where the text says it; else of all of it. */
  readonly units: readonly string[]
  readonly concepts: readonly { readonly concept: Concept; readonly said: number }[]
}

export function subjectOf(text: string, measured: string): Subject {
  const whole = padded(text)
  const counted = concepts.map((concept) => ({
    concept,
    said: countOf(whole, [...concept.said['zh-CN'], ...concept.said.en]),
  }))
  return {
    text: whole,
    units: tellingUnits(measured || text),
    concepts: counted.filter(({ said }) => said > 0),
  }
}

/** How much of each concept a metric tells of, as far as it does. */
function sharedConcepts({ concepts: spoken }: Subject, metric: Metric): { id: string; score: number }[] {
  const names = padded(namesOf(metric).join(' | '))
  return spoken.flatMap(({ concept: { id, measured }, said }) => {
    const told = countOf(names, measured['zh-CN']) + countOf(names, measured.en)
    return told > 0 ? [{ id, score: said + 0.25 * told }] : []
  })
}

/**
 * How well a metric tells of what a text speaks of. A text that names the metric is about it; otherwise concepts decide
 * that both share.
 */
export function relevanceOf(subject: Subject, metric: Metric, locale: Locale): Relevance {
  const closest = Math.max(...namesOf(metric).map((name) => likeness(subject.units, tellingUnits(name))))
  const named = subject.text.includes(metric.name[locale].toLowerCase())
  if (named || closest >= isNamed) return { score: 10 + closest, likeness: named ? 1 : closest, because: 'named' }
  const shared = sharedConcepts(subject, metric)
  const score = shared.reduce((sum, one) => sum + one.score, 0)
  return { score: score > 0 ? score + closest : 0, likeness: closest, because: shared.map(({ id }) => id) }
}
