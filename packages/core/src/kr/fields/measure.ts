import type { Direction } from '../../okr/key-result.ts'
import type { Analysis, Result } from '../grammar/analysis.ts'
import type { Shape } from '../grammar/shape.ts'
import type { Value } from '../grammar/values.ts'
import { polarityOf } from '../lexicon/metrics.ts'
import { motion, Tag } from '../lexicon/tags.ts'
import { sizes } from '../lexicon/units.ts'
import { readUnitWord } from '../scan/quantity.ts'
import type { Quantity, Token } from '../token.ts'
import type { Change } from './fields.ts'

export interface Measure {
  readonly baseline: number | null
  readonly target: number | null
  readonly change?: Change
  readonly unit: string | null
  readonly direction: Direction | null
}

const empty: Measure = { baseline: null, target: null, unit: null, direction: null }

export function measureOf(analysis: Analysis, shape: Shape, values: OneUnit | null): Measure {
  const { main, kind } = shape
  if (main === null || values === null || kind === 'none' || kind === 'milestone') return empty
  if (kind === 'task') return { ...empty, target: main.target?.quantity?.value ?? null }
  const direction = directionOf(analysis, shape, values)
  const held = main.target === null && main.change === null && (main.verb & Tag.hold) !== 0 ? values.baseline : null
  const target = main.target ? boundOf(main.target.quantity, direction) : held
  const change = changeOf(main)
  const { baseline, unit } = values
  return change && target === null
    ? { baseline, target, change, unit, direction }
    : { baseline, target, unit, direction }
}

export interface OneUnit {
  readonly baseline: number | null
  readonly target: number | null
  readonly unit: string | null
  /** No way to convert one into the other. */
  readonly mismatch: boolean
}

/** Ten digits; a figure with few of them has them already. */
const tidy = (value: number): number =>
  Number.isInteger(value) || (Math.abs(value) < 1e4 && Math.round(value * 1e6) / 1e6 === value)
    ? value
    : Number(value.toPrecision(10))

/** Start and end of the main result in one unit; null without one. */
export const valuesOf = (analysis: Analysis, { main }: Shape): OneUnit | null =>
  main === null ? null : inOneUnit(analysis, main)

/** Start and end of a result in the unit of the end. */
function inOneUnit(analysis: Analysis, main: Result): OneUnit {
  const base = counted(analysis, main.base)
  const end = counted(analysis, main.target)
  const unit = unitOf(analysis, main)
  const none = { baseline: base?.value ?? null, target: end?.value ?? null, unit, mismatch: false }
  if (base === null || end === null) return none
  const factor = factorBetween(base, end)
  if (factor === null) return { ...none, mismatch: true }
  return { ...none, baseline: tidy(base.value * factor) }
}

/** With the noun that follows a number without a unit: "300 pupils". */
function counted({ tokens, folded }: Analysis, value: Value | null): Quantity | null {
  const quantity = value?.quantity ?? null
  if (quantity === null || value === null || quantity.unit !== null || quantity.noun !== null) return quantity
  const space = tokens[value.at + 1]
  const next = tokens[value.at + 2]
  if (space?.kind !== 'space' || next?.kind !== 'word') return quantity
  const word = folded.slice(next.start, next.end)
  return /^[a-z]{3,}$/.test(word) &&
    !/^(?:min|hou|hrs|day|wee|mon|yea|sec|per|poi|pct|mil|bil|tho|eur|dol|pou)/.test(word)
    ? { ...quantity, noun: word }
    : quantity
}

/** What turns the start into the end's unit; null where nothing does. */
function factorBetween(base: Quantity, end: Quantity): number | null {
  if (base.unit === end.unit && base.noun === end.noun) return 1
  if (base.unit === null && end.unit === '%')
    return base.plain && Math.abs(base.value) <= 1 ? 100 : base.noun || base.rate || base.value > 100 ? null : 1
  if (end.unit === null && end.noun === null && !end.rate) return 1
  if (base.unit === null && isWord(base.noun) && end.unit !== null && end.unit !== '%') return null
  if (base.unit === null && base.noun === null)
    return end.unit === null || base.plain || end.unit.length === 3 ? 1 : null
  const from = base.unit === null ? weight(base.noun) : sizes[base.unit]
  const to = end.unit === null ? weight(end.noun) : sizes[end.unit]
  if (from && to) return from[0] === to[0] ? from[1] / to[1] : null
  return base.unit === null && end.unit === null && (isSameKind(base, end) || from === to) ? 1 : null
}

const weights: Readonly<Record<string, readonly [string, number]>> = {
  kg: ['mass', 1],
  g: ['mass', 1e-3],
  t: ['mass', 1e3],
  吨: ['mass', 1e3],
  公斤: ['mass', 1],
  千克: ['mass', 1],
  克: ['mass', 1e-3],
  mm: ['length', 1e-3],
  cm: ['length', 1e-2],
  m: ['length', 1],
  km: ['length', 1e3],
  毫米: ['length', 1e-3],
  厘米: ['length', 1e-2],
  米: ['length', 1],
  公里: ['length', 1e3],
  kwh: ['energy', 1],
  mwh: ['energy', 1e3],
  gwh: ['energy', 1e6],
  wh: ['energy', 1e-3],
  分: ['score', 1],
  mb: ['data', 1],
  gb: ['data', 1e3],
  kb: ['data', 1e-3],
  tb: ['data', 1e6],
}
const weight = (noun: string | null): readonly [string, number] | undefined =>
  noun === null ? undefined : weights[noun]

const people = new Set(['人', '名', '位', '户', '家', '个'])
const things = new Set(['个', '件', '次', '起', '项', '例', '单', '笔', '台', '份', '条', '张', '套'])

/** 家 and 户 count the same; 小时 and 人 don't. */
const isSameKind = (base: Quantity, end: Quantity): boolean =>
  base.noun === end.noun ||
  (isWord(base.noun) && isWord(end.noun)) ||
  (people.has(base.noun ?? '') && people.has(end.noun ?? '')) ||
  (things.has(base.noun ?? '') && things.has(end.noun ?? '')) ||
  end.noun === null ||
  base.noun === null

const isWord = (noun: string | null): boolean => noun !== null && /^[a-z]{3,}$/.test(noun)

function unitOf(analysis: Analysis, main: Result): string | null {
  const { target, base, change } = main
  if (target)
    return (
      valueUnit(analysis, target) ??
      (counted(analysis, target)?.noun || isOtherRate(base, target) ? null : base ? valueUnit(analysis, base) : null) ??
      namedUnit(analysis, main)
    )
  if (change) {
    const unit = valueUnit(analysis, base ?? change)
    return unit ?? (change.quantity && sizes[change.quantity.unit ?? '']?.[0] === 'time' ? change.quantity.unit : null)
  }
  return base ? valueUnit(analysis, base) : null
}

const isOtherRate = (base: Value | null, target: Value): boolean =>
  target.quantity?.rate === true && base?.quantity?.rate === false

/** Of an unfilled value, the unit that stands behind it. */
function valueUnit({ tokens, folded }: Analysis, { quantity, at }: Value): string | null {
  if (quantity) return quantity.unit
  const { start, end, kind } = tokens[at] as Token
  return kind === 'placeholder' ? readUnitWord(folded, start, end) : null
}

const daysName = /天数$|days sales outstanding|days payable|days inventory|\bdso\b|\bdio\b/

const unitSaid = /, in (?:[a-z]+ )?(day|hour|minute|week|month)s:/
const unitIds: Readonly<Record<string, string>> = { day: 'd', hour: 'h', minute: 'min', week: 'week', month: 'month' }

/** 单位：% in the text, ", in working days:", or a name that holds its unit. */
function namedUnit({ folded }: Analysis, { metric }: Result): string | null {
  if (folded.includes('%') && (folded.includes('单位:%') || folded.includes('单位: %') || folded.includes('(%)')))
    return '%'
  const said = folded.includes(', in ') ? unitSaid.exec(folded) : null
  if (said) return unitIds[said[1] as string] ?? null
  if (metric === null) return null
  return daysName.test(folded.slice(metric.start, metric.end)) ? 'd' : null
}

/** Of a range the end that must be reached. */
function boundOf(quantity: Quantity | null, direction: Direction | null): number | null {
  if (quantity === null) return null
  if (quantity.high === null) return quantity.value
  return direction === 'decrease' ? Math.max(quantity.value, quantity.high) : Math.min(quantity.value, quantity.high)
}

function changeOf(main: Result): Change | null {
  const quantity = main.change?.quantity
  if (!quantity) return null
  const value = quantity.unit === 'x' && quantity.value === 1 ? 2 : Math.abs(quantity.value)
  return { value, unit: quantity.unit }
}

function directionOf(analysis: Analysis, { main, metric, won, kind }: Shape, values: OneUnit): Direction | null {
  if (main === null || kind !== 'metric') return null
  if (won) return 'increase'
  const name = metric ? analysis.text.slice(metric.start, metric.end) : ''
  return (isTolerance(analysis, main) ? null : byVerb(main, name, values)) ?? byValues(main, values)
}

/** "from ±45 minutes to ±15 minutes": the narrower the better, whatever the metric. */
export const isTolerance = ({ text, tokens }: Analysis, { target }: Result): boolean =>
  target !== null && text[(tokens[target.at] as Token).start] === '±'

function byVerb(main: Result, name: string, values: OneUnit): Direction | null {
  const { verb, target, base } = main
  const tags = verb | (main.change?.tags ?? 0)
  if ((tags & Tag.hold) !== 0 && !((tags & (Tag.up | Tag.down)) !== 0 && (base || main.change))) return 'maintain'
  if ((tags & Tag.up) !== 0 && (tags & Tag.down) === 0) return 'increase'
  if ((tags & Tag.down) !== 0 && (tags & Tag.up) === 0) return 'decrease'
  if ((tags & (Tag.up | Tag.down)) === (Tag.up | Tag.down)) return byValues(main, values)
  const side = (tags & Tag.better) === 0 || values.mismatch ? 0 : polarityOf(name)
  if (side !== 0) return side < 0 ? 'decrease' : 'increase'
  const moved = byValues(main, values)
  if (moved !== null && base !== null && target !== null) return moved
  if ((tags & Tag.better) !== 0) return 'increase'
  if ((tags & Tag.move) !== 0 && (tags & Tag.reach) === 0 && target?.quantity == null) return null
  if ((tags & (Tag.reach | Tag.move)) !== 0)
    return target?.bound === 'atMost' || target?.quantity?.value === 0 ? 'decrease' : 'increase'
  return null
}

function byValues({ base, target, change, verb }: Result, values: OneUnit): Direction | null {
  if (change) return change.quantity && change.quantity.value < 0 ? 'decrease' : 'increase'
  if (base && target && values.baseline !== null && values.target !== null) {
    if (values.mismatch)
      return (verb & Tag.move) !== 0 ? (values.target > values.baseline ? 'increase' : 'decrease') : null
    return values.target === values.baseline
      ? (verb & motion) === 0 && (target.tags & Tag.to) === 0
        ? 'maintain'
        : null
      : values.target > values.baseline
        ? 'increase'
        : 'decrease'
  }
  if (target === null) return null
  if (base !== null) return null
  if (target.bound !== null && (target.tags & Tag.to) === 0) return 'maintain'
  return target.role === 'target' &&
    (target.tags & Tag.to) !== 0 &&
    (target.tags & Tag.none) === 0 &&
    target.quantity?.value !== 0
    ? 'increase'
    : 'maintain'
}
