import type { Chars } from '../chars.ts'
import { isDigit } from './codes.ts'

/** A point or period of the calendar as written; what is not said is null. */
export interface CalendarDate {
  readonly year: number | null
  /** 1–4, or what was written instead: a fifth quarter does not exist. */
  readonly quarter: number | null
  readonly half: number | null
  readonly month: number | null
  readonly day: number | null
  /** this, next or last year, quarter or month. */
  readonly relative: 'this' | 'next' | 'last' | null
  readonly period: 'year' | 'half' | 'quarter' | 'month' | null
  readonly part: 'start' | 'middle' | 'end' | null
  readonly fiscal: boolean
}

export interface DateRead {
  readonly date: CalendarDate
  readonly end: number
}

export const noDate: CalendarDate = {
  year: null,
  quarter: null,
  half: null,
  month: null,
  day: null,
  relative: null,
  period: null,
  part: null,
  fiscal: false,
}

export function readInteger(text: Chars, at: number, most: number): readonly [value: number, end: number] | null {
  let end = at
  let value = 0
  while (end - at < most && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48
  return end === at ? null : [value, end]
}
