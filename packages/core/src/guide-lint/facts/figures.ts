import type { Range } from '../../kr/grammar/range.ts'

/** A number that states a fact about the world, rather than a count of steps or weeks. */
export interface Figure extends Range {
  /** Digits without separators of thousands: `1473`, `0.5`. */
  readonly value: string
}

const number =
  /(?<![A-Za-z\d.,，/-])(?<sign>[$€£¥]|USD |EUR |RMB )?(?<digits>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)(?<after>(?:\s{0,2}[-–—~～至]\s{0,2}[\d,.]{1,12}[%％]?)?\s{0,2}[^\d\s]{0,12})/g

const share = /^\s*(?:%|‰|个?百分点|percent|pp\b|percentage)/
const magnitude =
  /^\s*(?:万|亿|千万|million|billion|trillion|bn\b|[MGTk]Wh?\b|元|美元|欧元|名员工|家企业|people|employees|companies)/i
/** Weeks, minutes, people at a table: what a plan is made of. */
const planned =
  /^\s*(?:周|天|日|小时|分钟|个月|个季度|季度|周期|人|个|条|次|轮|项|位|步|阶段|week|day|hour|minute|min\b|month|quarter|cycle|step|phase|question|objective|key result)/i
const letters = /^[A-Za-z]/

/** The figures of a text, full-width digits included. */
export function figuresIn(text: string): Figure[] {
  const folded = text.replace(/[０-９．％，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  return [...folded.matchAll(number)].flatMap(({ index, groups }) => {
    const { sign = '', digits = '', after = '' } = groups ?? {}
    if (!isFigure(sign, digits, after)) return []
    const start = index + sign.length
    return [{ start, end: start + digits.length, value: valueOf(digits) }]
  })
}

/** What follows the end of a range counts for its start as well. */
const rangeEnd = /^\s{0,2}[-–—~～至]\s{0,2}[\d,.]{1,12}(?=[%％]?)/

function isFigure(sign: string, digits: string, behind: string): boolean {
  const after = behind.replace(rangeEnd, '')
  if (sign !== '' || share.test(after) || magnitude.test(after)) return true
  if (planned.test(after) || letters.test(after)) return false
  const value = Number(digits.replaceAll(',', ''))
  return /^(?:19|20)\d\d$/.test(digits) || digits.includes(',') || digits.includes('.') || value >= 100
}

const valueOf = (digits: string): string => String(Number(digits.replaceAll(',', '')))

/** Every number of a text that was handed out, whatever it counts. */
export function numbersIn(text: string): string[] {
  const folded = text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  return (folded.match(/\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?/g) ?? []).map(valueOf)
}
