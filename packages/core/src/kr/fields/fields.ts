import type { Direction } from '../../okr/key-result.ts'
import type { Analysis, Result } from '../grammar/analysis.ts'
import type { Range } from '../grammar/range.ts'
import { shapeOf } from '../grammar/shape.ts'
import type { Value } from '../grammar/values.ts'
import { measureOf, valuesOf } from './measure.ts'

/** An amount of movement where no end value is said; `value` is positive, the direction tells the side. */
export interface Change {
  readonly value: number
  readonly unit: string | null
}

/** The first measured result of a text as plain values; `null` where the text does not say. */
export interface KeyResultFields {
  readonly metric: string | null
  readonly baseline: number | null
  readonly target: number | null
  readonly change?: Change
  readonly unit: string | null
  readonly direction: Direction | null
  readonly deadline: string | null
  readonly dataSource: readonly string[] | null
  readonly owner: string | null
}

/** Where in the source each field stands. */
export interface KeyResultRanges {
  readonly metric: Range | null
  readonly baseline: Range | null
  readonly target: Range | null
  readonly change: Range | null
  readonly deadline: Range | null
  readonly dataSource: readonly Range[]
  readonly owner: Range | null
}

export function fieldsOf(analysis: Analysis): { readonly fields: KeyResultFields; readonly ranges: KeyResultRanges } {
  const shape = shapeOf(analysis)
  const { main, metric } = shape
  const { baseline, target, change, unit, direction } = measureOf(analysis, shape, valuesOf(analysis, shape))
  const { text } = analysis
  const ranges: KeyResultRanges = {
    metric,
    baseline: valueRange(analysis, main, 'base'),
    target: valueRange(analysis, main, 'target'),
    change: valueRange(analysis, main, 'change'),
    deadline: analysis.deadline,
    dataSource: splitSources(analysis),
    owner: analysis.owner,
  }
  const said = { metric: wordsAt(text, metric), baseline, target, unit, direction, ...contextOf(analysis) }
  return { fields: change ? { ...said, change } : said, ranges }
}

export type Context = Pick<KeyResultFields, 'deadline' | 'dataSource' | 'owner'>

/** What is said of the when, where from and who. */
export function contextOf(analysis: Analysis): Context {
  const { text, deadline, owner } = analysis
  const sources = splitSources(analysis)
  return {
    deadline: wordsAt(text, deadline),
    dataSource: sources.length > 0 ? sources.map(({ start, end }) => text.slice(start, end)) : null,
    owner: wordsAt(text, owner),
  }
}

const wordsAt = (text: string, range: Range | null): string | null =>
  range ? text.slice(range.start, range.end) : null

function valueRange({ tokens }: Analysis, main: Result | null, role: 'base' | 'target' | 'change'): Range | null {
  const value: Value | null | undefined = main?.[role]
  const token = value ? tokens[value.at] : undefined
  return token ? { start: token.start, end: token.end } : null
}

function holdsJoin(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3001 || code === 43 || code === 0xff0b || code === 0x548c) return true
    if (code === 32 && text.startsWith('and ', at + 1)) return true
  }
  return false
}

/** "CRM、财务月报", "Salesforce + billing ledger" are two sources. */
function splitSources({ text, sources }: Analysis): Range[] {
  if (sources.length === 0) return []
  if (!sources.some(({ start, end }) => holdsJoin(text, start, end))) return [...sources]
  return sources.flatMap((range) => {
    const parts: Range[] = []
    let start = range.start
    for (const piece of text.slice(range.start, range.end).split(/(、| \+ |＋| and | 和 |和(?=[\u4e00-\u9fa5]{2}))/)) {
      const isMark = /^(?:、| \+ |＋| and | 和 |和)$/.test(piece)
      if (!isMark && piece.length > 0) parts.push({ start, end: start + piece.length })
      start += piece.length
    }
    return parts
  })
}
