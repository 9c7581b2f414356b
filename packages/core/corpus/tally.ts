import type { Checked } from './measure.ts'
import { exactFields } from './score.ts'

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Every figure by language; mixed lines count as Chinese. In `rules` the key is "<language> <rule>". */
export interface Report {
  readonly rules: Readonly<Record<string, Score>>
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4
const share = (part: number, whole: number): number => (whole === 0 ? 1 : round(part / whole))

function score(pairs: readonly (readonly [found: boolean, labelled: boolean])[]): Score {
  const both = pairs.filter(([found, labelled]) => found && labelled).length
  const precision = share(both, pairs.filter(([found]) => found).length)
  const recall = share(both, pairs.filter(([, labelled]) => labelled).length)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall)),
  }
}

const scoreRule = (checked: readonly Checked[], id: string): Score =>
  score(checked.map(({ found, label }) => [found.has(id), label.includes(id)] as const))

/** Findings of structure: an error on a line whose label has none of them is a false error. */
const structural = new Set([
  'no-metric',
  'no-target',
  'placeholder',
  'direction-conflict',
  'no-change',
  'implausible',
  'unit-mismatch',
])

function figures(checked: readonly Checked[], ids: readonly string[]): Record<string, number> {
  const pairs = checked.flatMap(({ found, label }) => ids.map((id) => [found.has(id), label.includes(id)] as const))
  const clean = checked.filter(({ label }) => label.length === 0)
  const parsed = checked.filter(({ got }) => got !== null)
  const right = (field: (typeof exactFields)[number]) => parsed.filter(({ wrong }) => !wrong.includes(field)).length
  return {
    'micro-F1': score(pairs).f1,
    'quiet on clean lines': share(clean.filter(({ found }) => found.size === 0).length, clean.length),
    'free of false errors': share(checked.filter((one) => !hasFalseError(one)).length, checked.length),
    'metric token-F1': share(
      parsed.reduce((sum, { overlap }) => sum + (overlap ?? 0), 0),
      parsed.length,
    ),
    ...Object.fromEntries(exactFields.map((field) => [field, share(right(field), parsed.length)])),
  }
}

const hasFalseError = ({ errors, label, record }: Checked): boolean =>
  errors.length > 0 &&
  !label.some((id) => structural.has(id) || (record.kind === 'objective' && id.endsWith('placeholder')))

export function tally(checked: readonly Checked[]): Report {
  const ids = [...new Set(checked.flatMap(({ label, found }) => [...label, ...found]))].sort()
  const groups = {
    zh: checked.filter(({ record }) => record.lang !== 'en'),
    en: checked.filter(({ record }) => record.lang === 'en'),
  }
  const rules: Record<string, Score> = {}
  for (const [lang, group] of Object.entries(groups))
    for (const id of ids) rules[`${lang} ${id}`] = scoreRule(group, id)
  return { rules, figures: { zh: figures(groups.zh, ids), en: figures(groups.en, ids) } }
}

/** One line for every figure that fell. */
export function isLower(split: string, before: Report | undefined, now: Report | undefined): string[] {
  if (before === undefined || now === undefined) return [`${split}: no baseline`]
  const fell: string[] = []
  for (const [rule, { f1 }] of Object.entries(before.rules))
    if ((now.rules[rule]?.f1 ?? 0) < f1) fell.push(`${split} ${rule}: F1 ${now.rules[rule]?.f1} was ${f1}`)
  for (const [lang, values] of Object.entries(before.figures))
    for (const [name, value] of Object.entries(values))
      if ((now.figures[lang]?.[name] ?? 0) < value)
        fell.push(`${split} ${lang} ${name}: ${now.figures[lang]?.[name]} was ${value}`)
  return fell
}
