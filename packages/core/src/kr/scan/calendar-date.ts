import type { Chars } from '../chars.ts'
import { isDigit, isLetter, isSpace, skipSpace } from './codes.ts'
import { type CalendarDate, type DateRead, noDate, readInteger } from './date-parts.ts'
import { readEnglishDate } from './english-date.ts'
import { readHanNumber } from './number.ts'

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the calendar holds it. February has 29 days where no year is given. */
export function exists({ year, quarter, half, month, day }: CalendarDate): boolean {
  if (quarter !== null && (quarter < 1 || quarter > 4)) return false
  if (half !== null && (half < 1 || half > 2)) return false
  if (month === null) return true
  if (month < 1 || month > 12) return false
  const last = month === 2 && year !== null && !isLeap(year) ? 28 : (daysIn[month - 1] as number)
  return day === null || (day >= 1 && day <= last)
}

/** A calendar date or period that starts at `at`. */
export function readDate(text: Chars, at: number): DateRead | null {
  const code = text.charCodeAt(at)
  if (isLetter(code)) return readEnglishDate(text, at)
  if (isDigit(code)) {
    if (isHanAfterDigits(text, at)) return readChineseDate(text, at)
    return readNumericDate(text, at) ?? readEnglishDate(text, at) ?? readChineseDate(text, at)
  }
  return code > 0x4e00 ? readChineseDate(text, at) : null
}

/** 6月30日, 2026年: of no interest to the other readers. */
function isHanAfterDigits(text: Chars, at: number): boolean {
  let end = at + 1
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++
  return text.charCodeAt(end) >= 0x4e00
}

/** 2026-11-30, 2026/12/31, 31.12.2026. */
function readNumericDate(text: Chars, at: number): DateRead | null {
  const first = readInteger(text, at, 4)
  if (first === null) return null
  const mark = text.char(first[1])
  if (mark !== '-' && mark !== '/' && mark !== '.') return null
  const second = readInteger(text, first[1] + 1, 2)
  if (second === null) return null
  const isYearFirst = first[1] - at === 4
  if (text.char(second[1]) === mark) {
    const third = readInteger(text, second[1] + 1, 4)
    if (third === null || isDigit(text.charCodeAt(third[1]))) return null
    const [year, month, day] = isYearFirst
      ? [first[0], second[0], third[0]]
      : mark === '/' && second[0] > 12
        ? [third[0], first[0], second[0]]
        : [third[0], second[0], first[0]]
    if (!isYearFirst && third[1] - second[1] !== 5) return null
    return { date: { ...noDate, year, month, day }, end: third[1] }
  }
  if (
    isYearFirst &&
    mark !== '.' &&
    first[0] > 1900 &&
    first[0] < 2200 &&
    !isDigit(text.charCodeAt(second[1])) &&
    second[1] - first[1] === 3
  )
    return { date: { ...noDate, year: first[0], month: second[0] }, end: second[1] }
  const tail = skipSpace(text, second[1])
  if (
    mark === '/' &&
    (/(?:by |before |on |until |due:? |(?:due|ddl|deadline|截止|期限|时间|时限|日期)[:=] ?)$/.test(
      text.slice(Math.max(0, at - 10), at),
    ) ||
      text.startsWith('前', tail) ||
      text.startsWith('之前', tail) ||
      text.startsWith('止', tail))
  )
    return { date: { ...noDate, month: first[0], day: second[0] }, end: second[1] }
  return null
}

const said = (
  relative: CalendarDate['relative'],
  period: CalendarDate['period'],
  part: CalendarDate['part'] = null,
  fiscal = false,
): CalendarDate => ({ ...noDate, relative, period, part, fiscal })

/** Words of time that name no number, and what they say. */
const relatives: readonly (readonly [words: string, said: CalendarDate])[] = [
  ['今年 本年度 本年 全年 年内', said('this', 'year')],
  ['明年 后年', said('next', 'year')],
  ['本财年 财年', said('this', 'year', null, true)],
  ['下财年 下个财年', said('next', 'year', null, true)],
  ['本季度 本季 季度内', said('this', 'quarter')],
  ['下季度 下个季度', said('next', 'quarter')],
  ['半年内', said('this', 'half')],
  ['本月 月内', said('this', 'month')],
  ['下月 下个月', said('next', 'month')],
  ['本周 本周期 周期内 本学期 本学年 本轮', said('this', null)],
  ['下学期', said('next', null)],
  ['年底 年末 年终 岁末', said('this', 'year', 'end')],
  ['年中', said('this', 'year', 'middle')],
  ['季度末 季末', said('this', 'quarter', 'end')],
  ['月底 月末', said('this', 'month', 'end')],
  ['周期末 期末 学期末', said('this', null, 'end')],
]

/** Holidays and seasons: a time only with 前 behind them, so that 春节档 stays a name. */
const events = '春节 春运 暑运 暑期 暑假 寒假 元旦 国庆 国庆节 端午 五一 十一 双十一 双11 汛期 旺季 春耕 秋收'
/** Characters that begin nothing but these. */
const eventHeads = new Set(Array.from('春元国端双汛旺秋暑寒', (char) => char.charCodeAt(0)))

/** The words by their first character, the longer ones first. */
const relativesBy = new Map<number, (readonly [word: string, said: CalendarDate])[]>()
function add(word: string, date: CalendarDate): void {
  const code = word.charCodeAt(0)
  const words = [...(relativesBy.get(code) ?? []), [word, date] as const]
  relativesBy.set(
    code,
    words.sort(([one], [other]) => other.length - one.length),
  )
}
for (const [words, date] of relatives) for (const word of words.split(' ')) add(word, date)
for (const word of events.split(' ')) for (const tail of ['前', '之前', '以前']) add(word + tail, said(null, null))

/** 年底 and 月底 and so on name a time alone only where no other time word holds them ("每年底"). */
function readRelative(text: Chars, at: number): DateRead | null {
  const candidates = relativesBy.get(text.charCodeAt(at))
  if (candidates === undefined) return null
  for (const [word, date] of candidates) {
    if (!text.startsWith(word, at)) continue
    if (word === '财年' && !text.is(at - 1, '个') && isDigit(text.charCodeAt(at - 1))) return null
    if (word[0] === '本' && text.isOneOf(at - 1, '样成资版文课基根日标书剧脚回')) return null
    if (word === '年终' && text.is(at + 2, '奖')) return null
    return { date, end: at + word.length }
  }
  return null
}

const isPeriodEnd = (text: Chars, at: number): boolean => text.isOneOf(at, '底末终')

function readChineseDate(text: Chars, start: number): DateRead | null {
  let date: CalendarDate = noDate
  let at = start
  const relative = readRelative(text, at)
  if (relative) {
    date = relative.date
    at = relative.end
    const tail = readParts(text, at, date)
    return readPart(text, tail.end, tail.date)
  }
  if (eventHeads.has(text.charCodeAt(at))) return null
  const year = readYear(text, at)
  if (year) {
    date = { ...date, year: year[0], period: 'year', fiscal: text.startsWith('财年', year[1] - 2) }
    at = year[1]
  }
  const rest = readParts(text, at, date)
  if (rest.end === start) return null
  return readPart(text, rest.end, rest.date)
}

function readYear(text: Chars, at: number): readonly [year: number, end: number] | null {
  const digits = readInteger(text, at, 4)
  if (digits === null) return null
  let end = digits[1]
  const isFull = end - at === 4 && digits[0] >= 1990 && digits[0] <= 2199
  if (end - at !== 2 && !isFull) return null
  end = skipSpace(text, end)
  for (const word of ['财年', '年度', '年'])
    if (text.startsWith(word, end))
      return isFull || word === '财年' ? [isFull ? digits[0] : 2000 + digits[0], end + word.length] : null
  return isFull && (/^ ?[qh][1-9]/.test(text.slice(digits[1], digits[1] + 3)) || text.startsWith('第', digits[1]))
    ? [digits[0], digits[1]]
    : null
}

const hanQuarter = '零一二三四五六七八九'

/** The part of the year: Q3, 第三季度, 上半年, 6月30日. */
function readParts(text: Chars, start: number, date: CalendarDate): DateRead {
  let at = text.is(start, '的') ? start + 1 : skipSpace(text, start)
  if (at > start && date === noDate) at = start
  const latin = text.char(at)
  if ((latin === 'q' || latin === 'h') && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 2))) {
    const value = text.charCodeAt(at + 1) - 48
    return {
      date: latin === 'q' ? { ...date, quarter: value, period: 'quarter' } : { ...date, half: value, period: 'half' },
      end: at + 2,
    }
  }
  if (text.startsWith('上半年', at)) return { date: { ...date, half: 1, period: 'half' }, end: at + 3 }
  if (text.startsWith('下半年', at)) return { date: { ...date, half: 2, period: 'half' }, end: at + 3 }
  const ordinal = text.is(at, '第') ? at + 1 : at
  const code = text.charCodeAt(ordinal)
  const quarter = isDigit(code) ? code - 48 : hanQuarter.indexOf(text.char(ordinal) || '?')
  if (
    quarter >= 0 &&
    text.is(ordinal + 1, '季') &&
    (text.is(ordinal + 2, '度') || date !== noDate || ordinal > at || text.isOneOf(ordinal + 2, '末底前内'))
  )
    return { date: { ...date, quarter, period: 'quarter' }, end: ordinal + (text.is(ordinal + 2, '度') ? 3 : 2) }
  return readMonth(text, at, date) ?? { date, end: start }
}

function readMonth(text: Chars, start: number, date: CalendarDate): DateRead | null {
  const digits = readInteger(text, start, 2) ?? han(text, start)
  if (digits === null) return null
  const gap = skipSpace(text, digits[1])
  if (!text.is(gap, '月') || text.is(gap + 1, '活')) return null
  let at = gap + 1
  if (text.startsWith('份', at)) at++
  const day = readInteger(text, skipSpace(text, at), 2) ?? han(text, at)
  if (day && (text.is(day[1], '日') || text.is(day[1], '号')))
    return { date: { ...date, month: digits[0], day: day[0], period: null }, end: day[1] + 1 }
  for (const [word, part] of [
    ['上旬', 'start'],
    ['中旬', 'middle'],
    ['下旬', 'end'],
  ] as const)
    if (text.startsWith(word, at)) return { date: { ...date, month: digits[0], period: 'month', part }, end: at + 2 }
  return { date: { ...date, month: digits[0], period: 'month' }, end: at }
}

/** The day or month as a whole number, also for the engine: a pair with a fraction in it stores its end as one too. */
function han(text: Chars, at: number): readonly [number, number] | null {
  const number = readHanNumber(text, at)
  return number && number.value <= 31 ? [number.value | 0, number.end] : null
}

function readPart(text: Chars, at: number, date: CalendarDate): DateRead {
  const gap = isSpace(text.charCodeAt(at)) ? at : at
  if (isPeriodEnd(text, gap)) return { date: { ...date, part: 'end' }, end: gap + 1 }
  if (text.is(gap, '初')) return { date: { ...date, part: 'start' }, end: gap + 1 }
  if (
    text.startsWith('中', gap) &&
    date.period === 'year' &&
    !text.startsWith('中心', gap) &&
    !text.startsWith('中国', gap)
  )
    return { date, end: gap }
  return { date, end: at }
}
