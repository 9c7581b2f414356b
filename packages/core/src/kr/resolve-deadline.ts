import type { Cycle } from '../okr/objective.ts'
import { Chars } from './chars.ts'
import { exists, isLeap } from './scan/calendar-date.ts'
import type { CalendarDate } from './scan/date-parts.ts'
import { scan } from './scan/scan.ts'

/** ISO dates, both inclusive. */
export interface DateRange {
  readonly start: string
  readonly end: string
}

export interface DeadlineContext {
  /** ISO date that "this year" and "within 3 months" count from. */
  readonly reference: string
  readonly cycle?: Cycle
  /** Month in which the fiscal year begins; "FY27" is named after the year it ends in where that is not January. */
  readonly fiscalYearStart?: number
}

/** The days that the words of a deadline mean; null where they name an event, or a day that does not exist. */
export function resolveDeadline(words: string, context: DeadlineContext): DateRange | null {
  const tokens = scan(new Chars(words), words)
  const date = tokens.find((token) => token.date !== null)?.date
  if (date) return exists(date) ? rangeOf(date, context) : null
  const window = tokens.find(({ quantity }) => quantity?.unit && quantity.unit in steps)?.quantity
  if (window?.unit && window.value > 0 && window.value <= longest)
    return { start: context.reference, end: later(context.reference, window.value, window.unit) }
  return null
}

/** A window longer than this many of its unit is no deadline but a slip. */
const longest = 1000

const steps: Readonly<Record<string, readonly [days: number, months: number]>> = {
  d: [1, 0],
  week: [7, 0],
  month: [0, 1],
  year: [0, 12],
}

function later(from: string, amount: number, unit: string): string {
  const [days, months] = steps[unit] as readonly [number, number]
  const [year, month, day] = from.split('-').map(Number) as [number, number, number]
  const index = year * 12 + month - 1 + months * amount
  const target = new Date(Date.UTC(Math.floor(index / 12), index % 12, 1))
  const last = lastDay(target.getUTCFullYear(), target.getUTCMonth() + 1)
  target.setUTCDate(Math.min(day, last) + days * amount)
  return target.toISOString().slice(0, 10)
}

const lastDay = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function rangeOf(date: CalendarDate, context: DeadlineContext): DateRange | null {
  const year = yearOf(date, context)
  if (date.month !== null) return monthRange(date, year, date.month)
  const first = date.fiscal ? (context.fiscalYearStart ?? 1) : 1
  const base = date.fiscal && first > 1 ? year - 1 : year
  if (date.quarter !== null) return months(base, first + (date.quarter - 1) * 3, 3, date.part)
  if (date.half !== null) return months(base, first + (date.half - 1) * 6, 6, date.part)
  if (date.period === 'year') return months(base, first, 12, date.part)
  return relativeRange(date, context)
}

/** A day without a year is the next one of that name, seen from the reference. */
function yearOf(
  { year, quarter, half, month, day, relative, period }: CalendarDate,
  { reference }: DeadlineContext,
): number {
  const [nowYear, nowMonth, nowDay] = reference.split('-').map(Number) as [number, number, number]
  if (year !== null) return year
  const isOfYear = period === 'year' || quarter !== null || half !== null || month !== null
  if (period === 'year' || relative !== null) return nowYear + (relative === 'next' && isOfYear ? 1 : 0)
  if (month === null) return nowYear
  const isPast = month < nowMonth || (month === nowMonth && day !== null && day < nowDay)
  return isPast ? nowYear + 1 : nowYear
}

function monthRange({ day, part }: CalendarDate, year: number, month: number): DateRange {
  const last = lastDay(year, month)
  if (day !== null) return { start: iso(year, month, day), end: iso(year, month, day) }
  if (part === 'start') return { start: iso(year, month, 1), end: iso(year, month, 10) }
  if (part === 'middle') return { start: iso(year, month, 11), end: iso(year, month, 20) }
  return { start: iso(year, month, part === 'end' ? 21 : 1), end: iso(year, month, last) }
}

function months(year: number, first: number, count: number, part: CalendarDate['part']): DateRange {
  const end = year * 12 + first - 1 + count - 1
  const start = part === 'end' ? end : year * 12 + first - 1
  const endYear = Math.floor(end / 12)
  const endMonth = (end % 12) + 1
  if (part === 'middle') return months(year, first, Math.ceil(count / 2), null)
  return {
    start: iso(Math.floor(start / 12), (start % 12) + 1, 1),
    end: iso(endYear, endMonth, lastDay(endYear, endMonth)),
  }
}

/** this quarter, next month; "this term" is the cycle. */
function relativeRange(
  { relative, period, part }: CalendarDate,
  { reference, cycle }: DeadlineContext,
): DateRange | null {
  const [year, month] = reference.split('-').map(Number) as [number, number]
  const shift = relative === 'next' ? 1 : 0
  if (period === 'quarter') return months(year, (Math.floor((month - 1) / 3) + shift) * 3 + 1, 3, part)
  if (period === 'month') return months(year, month + shift, 1, null)
  if (period === 'half') return months(year, (month > 6 ? 7 : 1) + shift * 6, 6, part)
  return cycle?.start !== undefined && cycle.end !== undefined ? { start: cycle.start, end: cycle.end } : null
}
