import type { Chars } from '../chars.ts'
import { isDigit, isLetter, skipSpace } from './codes.ts'
import { type CalendarDate, type DateRead, noDate, readInteger } from './date-parts.ts'

const months = new Map<string, number>()
for (const [
  at,
  names,
] of 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec'
  .split('|')
  .entries())
  for (const name of names.split(' ')) months.set(name, at + 1)

const wordAt = (text: Chars, at: number): string => {
  let end = at
  while (end - at < 16 && (isLetter(text.charCodeAt(end)) || (text.is(end, '-') && isLetter(text.charCodeAt(end + 1)))))
    end++
  return text.slice(at, end)
}

const isFree = (text: Chars, at: number): boolean =>
  !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at)) && !text.is(at, '-')

const fixed: Readonly<Record<string, Partial<CalendarDate>>> = {
  'year-end': { relative: 'this', period: 'year', part: 'end' },
  'month-end': { relative: 'this', period: 'month', part: 'end' },
  'quarter-end': { relative: 'this', period: 'quarter', part: 'end' },
  'mid-year': { relative: 'this', period: 'year', part: 'middle' },
  eoy: { relative: 'this', period: 'year', part: 'end' },
  eoq: { relative: 'this', period: 'quarter', part: 'end' },
  eom: { relative: 'this', period: 'month', part: 'end' },
}

const periods: Readonly<Record<string, CalendarDate['period']>> = {
  year: 'year',
  quarter: 'quarter',
  month: 'month',
  half: 'half',
}

/** First words of a date; before a digit only the letters count. */
export const dateHeads: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...Object.keys(fixed),
  ...'end close early late mid this next q h fy cy'.split(' '),
])

/** Q3, Q1 FY27, H2 2026, FY26, end of Q2, 15 July, July 15 2026, mid-October, year-end, next year. */
export function readEnglishDate(text: Chars, start: number): DateRead | null {
  if (isDigit(text.charCodeAt(start))) return readDayFirst(text, start) ?? readBareYear(text, start)
  const word = wordAt(text, start)
  const isJoined = word.startsWith('mid-') || word.startsWith('end-')
  if (!isJoined && !dateHeads.has(word)) return null
  const known = fixed[word]
  if (known && isAlone(text, start, start + word.length))
    return { date: { ...noDate, ...known }, end: start + word.length }
  if (isJoined) return readMiddle(text, start)
  if (word === 'end' || word === 'close') return readEndOf(text, start + word.length)
  if (word === 'early' || word === 'late' || word === 'mid') return readEarly(text, start + word.length, word)
  if (word === 'this' || word === 'next') return readRelativePeriod(text, start, word)
  return readPeriod(text, start)
}

/** "month-end close" is a name, "by month-end" a time. */
const isAlone = (text: Chars, start: number, end: number): boolean =>
  !(text.is(end, ' ') && isLetter(text.charCodeAt(end + 1))) ||
  /(?:by|before|until|through|at|of) (?:the )?$/.test(text.slice(Math.max(0, start - 12), start))

function readPeriod(text: Chars, start: number): DateRead | null {
  const code = text.char(start)
  if ((code === 'q' || code === 'h') && isDigit(text.charCodeAt(start + 1)) && isFree(text, start + 2))
    return readQuarter(text, start)
  if (text.startsWith('fy', start) || text.startsWith('cy', start)) return readFiscal(text, start)
  const month = months.get(wordAt(text, start))
  return month === undefined ? readBareYear(text, start) : readMonthFirst(text, start, month)
}

function readQuarter(text: Chars, start: number): DateRead {
  const value = text.charCodeAt(start + 1) - 48
  const date: CalendarDate = text.is(start, 'q')
    ? { ...noDate, quarter: value, period: 'quarter' }
    : { ...noDate, half: value, period: 'half' }
  const next = skipSpace(text, start + 2)
  const year = readFiscal(text, next) ?? readBareYear(text, next)
  return year
    ? { date: { ...date, year: year.date.year, fiscal: year.date.fiscal }, end: year.end }
    : { date, end: start + 2 }
}

function readFiscal(text: Chars, start: number): DateRead | null {
  if (!text.startsWith('fy', start) && !text.startsWith('cy', start)) return null
  const at = text.is(start + 2, "'") || text.is(start + 2, ' ') ? start + 3 : start + 2
  const digits = readInteger(text, at, 4)
  if (digits === null || (digits[1] - at !== 2 && digits[1] - at !== 4) || isLetter(text.charCodeAt(digits[1])))
    return null
  const year = digits[1] - at === 2 ? 2000 + digits[0] : digits[0]
  const date: CalendarDate = { ...noDate, year, period: 'year', fiscal: text.is(start, 'f') }
  const next = skipSpace(text, digits[1])
  if (text.is(next, 'q') && isDigit(text.charCodeAt(next + 1)) && isFree(text, next + 2))
    return { date: { ...date, quarter: text.charCodeAt(next + 1) - 48, period: 'quarter' }, end: next + 2 }
  return { date, end: digits[1] }
}

function readBareYear(text: Chars, start: number): DateRead | null {
  const digits = readInteger(text, start, 5)
  if (digits === null || digits[1] - start !== 4 || digits[0] < 2000 || digits[0] > 2099) return null
  if (
    !isFree(text, digits[1]) ||
    text.isOneOf(digits[1], '年财第上下') ||
    text.is(skipSpace(text, digits[1]), '年') ||
    text.is(digits[1], '%') ||
    (text.is(digits[1], '.') && isDigit(text.charCodeAt(digits[1] + 1)))
  )
    return null
  if (text.is(digits[1], ',') && isDigit(text.charCodeAt(digits[1] + 1))) return null
  return { date: { ...noDate, year: digits[0], period: 'year' }, end: digits[1] }
}

function readDayFirst(text: Chars, start: number): DateRead | null {
  const day = readInteger(text, start, 2)
  if (day === null) return null
  let at = day[1]
  for (const suffix of ['st', 'nd', 'rd', 'th']) if (text.startsWith(suffix, at)) at += 2
  at = skipSpace(text, at)
  if (text.startsWith('of ', at)) at += 3
  const word = wordAt(text, at)
  const month = months.get(word)
  if (month === undefined || at === day[1]) return null
  const end = at + word.length
  const year = readBareYear(text, skipYearGap(text, end))
  return { date: { ...noDate, day: day[0], month, year: year?.date.year ?? null }, end: year?.end ?? end }
}

const skipYearGap = (text: Chars, at: number): number => skipSpace(text, text.is(at, ',') ? at + 1 : at)

function readMonthFirst(text: Chars, start: number, month: number): DateRead | null {
  const end = start + wordAt(text, start).length
  const word = text.slice(start, end)
  const date: CalendarDate = { ...noDate, month, period: 'month' }
  const next = skipSpace(text, text.is(end, '.') ? end + 1 : end)
  const year = readBareYear(text, next)
  if (year) return { date: { ...date, year: year.date.year }, end: year.end }
  const day = readInteger(text, next, 2)
  if (day === null || next === end)
    return word === 'may' || word === 'mar' || word === 'march' ? monthIfNoun(text, start, date, end) : { date, end }
  let at = day[1]
  for (const suffix of ['st', 'nd', 'rd', 'th']) if (text.startsWith(suffix, at)) at += 2
  if (!isFree(text, at) || text.is(at, '%')) return { date, end }
  const after = readBareYear(text, skipYearGap(text, at))
  return { date: { ...date, period: null, day: day[0], year: after?.date.year ?? null }, end: after?.end ?? at }
}

/** "may" and "march" are verbs too: a month only after a preposition or at the end. */
function monthIfNoun(text: Chars, start: number, date: CalendarDate, end: number): DateRead | null {
  const before = text.slice(Math.max(0, start - 10), start)
  return /(?:by|in|before|of|until|till|end|,|through|early|late) $/.test(before) ? { date, end } : null
}

function readMiddle(text: Chars, start: number): DateRead | null {
  const rest = readPeriod(text, start + 4)
  return rest && { date: { ...rest.date, part: text.startsWith('mid', start) ? 'middle' : 'end' }, end: rest.end }
}

function readEarly(text: Chars, at: number, word: string): DateRead | null {
  const rest = readPeriod(text, skipSpace(text, at))
  return (
    rest && {
      date: { ...rest.date, part: word === 'early' ? 'start' : word === 'late' ? 'end' : 'middle' },
      end: rest.end,
    }
  )
}

function readEndOf(text: Chars, after: number): DateRead | null {
  let at = skipSpace(text, after)
  if (!text.startsWith('of ', at)) return at === after ? null : endOf(readPeriod(text, at))
  at += 3
  for (const word of ['the ', 'this ', 'our ']) if (text.startsWith(word, at)) at += word.length
  const fiscal = text.startsWith('fiscal ', at) || text.startsWith('financial ', at)
  if (fiscal) at = text.text.indexOf(' ', at) + 1
  const word = wordAt(text, at)
  const period = periods[word]
  if (period) return { date: { ...noDate, relative: 'this', period, part: 'end', fiscal }, end: at + word.length }
  if (text.startsWith('next ', at)) return endOf(readRelativePeriod(text, at, 'next'))
  return endOf(readPeriod(text, at))
}

const endOf = (read: DateRead | null): DateRead | null => read && { date: { ...read.date, part: 'end' }, end: read.end }

function readRelativePeriod(text: Chars, start: number, word: 'this' | 'next'): DateRead | null {
  let at = skipSpace(text, start + 4)
  const fiscal = text.startsWith('fiscal ', at) || text.startsWith('financial ', at)
  const isNamed = fiscal || ['academic ', 'school ', 'calendar ', 'planning '].some((word) => text.startsWith(word, at))
  if (isNamed) at = text.text.indexOf(' ', at) + 1
  const unit = wordAt(text, at)
  const period = periods[unit]
  const other = [
    'term',
    'season',
    'cycle',
    'winter',
    'summer',
    'spring',
    'autumn',
    'fall',
    'week',
    'sprint',
    'semester',
  ].includes(unit)
  if (period === undefined && !other) return readRelativeMonth(text, start, word)
  return { date: { ...noDate, relative: word, period: period ?? null, fiscal }, end: at + unit.length }
}

function readRelativeMonth(text: Chars, start: number, word: 'this' | 'next'): DateRead | null {
  const at = skipSpace(text, start + 4)
  const month = months.get(wordAt(text, at))
  return month === undefined
    ? null
    : { date: { ...noDate, relative: word, month, period: 'month' }, end: at + wordAt(text, at).length }
}
