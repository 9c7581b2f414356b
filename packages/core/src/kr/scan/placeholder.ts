import type { Chars } from '../chars.ts'
import { isDigit, isHan, isLetter } from './codes.ts'

/** Words and marks of unfilled values. */
export const gapWords: readonly string[] = [
  'tbd',
  'tbc',
  'tba',
  'tbd%',
  '待定',
  '待补充',
  '待补',
  '待填',
  '待确认',
  '待明确',
  '若干',
  '某个数',
  'xx',
  'xxx',
  'xxxx',
  '××',
  '○○',
  '〇〇',
  '***',
  '###',
  'yy',
  'zz',
  'nn',
  'n/a',
  'to be defined',
  'to be determined',
  'to be confirmed',
  'to be decided',
  'to be set',
  'to be agreed',
  'insert number',
  'some number',
]
const byFirst = new Map<string, string[]>()
for (const word of gapWords) byFirst.set(word[0] as string, [...(byFirst.get(word[0] as string) ?? []), word])

/** A letter that stands for a number only before one of these: X%, Y个, N天, ≥Z, $X million. */
const afterLetter =
  /^ ?(?:%|％|个百分点|百分点|pp|percent|万|亿|个|家|名|人|天|周|年|小时|分钟|秒|次|项|起|件|元|场|款|单|倍|例|笔|台|位|套|月|分|days?\b|weeks?\b|months?\b|hours?\b|minutes?\b|mins?\b|million\b|billion\b|[kmb]\b|市场|部门|领域|区域|业务|行业|大区|事业部|产品|percentage|points?\b|market\b|department\b|region\b|division\b|basis|ms\b|h\b|units?\b)/

/** End of an unfilled value at `at`, or -1. Looks at a fixed number of characters. */
export function readPlaceholder(text: Chars, at: number, source: string): number {
  const char = text.char(at)
  if (char === '_') return runOf(text, at, '_', 2)
  if (char === '?') return readQuestion(text, at)
  if (char === '[' || char === '<' || char === '{') return readSlot(text, at, source)
  if (char === '(') return readEmpty(text, at)
  if (char === '…') return -1
  for (const word of byFirst.get(char) ?? [])
    if (text.startsWith(word, at) && isEdge(text, at - 1, word) && isEdge(text, at + word.length, word))
      return at + word.length
  return readLetter(text, at, source)
}

const isEdge = (text: Chars, at: number, word: string): boolean =>
  !isLetter(word.charCodeAt(0)) || !(isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || text.is(at, '-'))

function runOf(text: Chars, at: number, char: string, least: number): number {
  let end = at
  while (text.is(end, char)) end++
  return end - at >= least ? end : -1
}

/** "?%", "??", "? min"; a question mark that ends a sentence is none. */
function readQuestion(text: Chars, at: number): number {
  let end = at
  while (text.is(end, '?')) end++
  if (end - at >= 2 || at === 0) return end
  const before = text.char(at - 1)
  if (afterLetter.test(text.slice(end, end + 12))) return end
  return before === ' ' || before === '$' || before === '到' || before === '至' || before === '从' || before === '由'
    ? end
    : -1
}

const slotWords =
  /^(?:number|n|x|y|z|amount|value|target|date|name|product|department|region|competitor|team|owner|baseline|insert|metric|percentage|percent|tbd|company|customer|client|city|country|market|segment|product name|xx|year|数字|数值|名称|部门|区域|产品名|产品|竞品|日期|目标|目标值|基线|基线值|金额|负责人|客户|城市|指标|公司|时间|百分比|地区|数量|待定|待填|某.{0,6}|填.{0,6}|x%|y%|\?+|_+|\.+|…+|年份|品牌|项目|项目名|区域名|系统名|系统|company name|month|quarter|role|feature|channel|partner|brand|site|plant|industry|function|business unit|unit)$/

/** "[number]", "<insert>", "[ ]", "[竞品]": the bracket's words are a kind of thing, not a thing. */
function readSlot(text: Chars, at: number, source: string): number {
  const close = text.is(at, '[') ? ']' : text.is(at, '<') ? '>' : '}'
  const length = text.slice(at, at + 26).indexOf(close, 1)
  if (length < 0) return -1
  const end = at + length
  const open = text.charCodeAt(at + 1) === text.charCodeAt(at) ? 2 : 1
  const inner = text.slice(at + open, end).trim()
  const close2 = open === 2 && text.is(end + 1, close) ? 2 : 1
  if (source.slice(at + 1, end) === source.slice(at + 1, end).toUpperCase() && isUpperName(source, at + 1, end))
    return -1
  if (inner === '') return at > 3 || open === 2 ? end + close2 : -1
  return slotWords.test(inner) || inner.startsWith('insert') || inner.startsWith('your ') || inner.startsWith('填')
    ? end + close2
    : -1
}

/** [EMEA] is a name; [N] and [X] are not. */
const isUpperName = (source: string, from: number, to: number): boolean => {
  if (to - from < 3) return false
  for (let at = from; at < to; at++) if (!(source.charCodeAt(at) >= 65 && source.charCodeAt(at) <= 90)) return false
  return true
}

/** （ ）% : brackets around nothing but spaces. */
function readEmpty(text: Chars, at: number): number {
  let end = at + 1
  while (end - at < 12 && (text.is(end, ' ') || text.is(end, '_'))) end++
  return text.is(end, ')') && end > at + 1 ? end + 1 : -1
}

/** A lone capital in the place of a number. */
function readLetter(text: Chars, at: number, source: string): number {
  const code = source.charCodeAt(at)
  const upper = code >= 0xff21 && code <= 0xff3a ? code - 0xfee0 : code
  const isCapital = upper >= 65 && upper <= 90
  const small = text.char(at)
  if (!isCapital && small !== 'x' && small !== 'n' && small !== 'y' && small !== '×' && small !== '*') return -1
  const before = at === 0 ? '' : text.char(at - 1)
  if (
    isLetter(text.charCodeAt(at - 1)) ||
    isDigit(text.charCodeAt(at - 1)) ||
    before === '-' ||
    before === '/' ||
    before === '&'
  )
    return -1
  let end = at + 1
  while (text.is(end, small) && end - at < 4) end++
  const next = text.charCodeAt(end)
  if (isLetter(next) || isDigit(next) || next === 43 || next === 45 || next === 47 || next === 38)
    return end - at >= 2 && isUnitWord(text, end) ? end : -1
  if (afterLetter.test(text.slice(end, end + 12))) return isNameBefore(text, at, end) ? -1 : end
  if (end - at >= 2 && (small === 'x' || small === '×' || small === '*') && !isLetter(next)) return end
  if (isStandIn(text, at, end, source)) return end
  if (
    before === ' ' &&
    isCapital &&
    /(?:department|region|product|market|customer|team|division|segment|city|country) $/.test(
      text.slice(Math.max(0, at - 12), at),
    ) &&
    !text.is(end, '.')
  )
    return end
  if (before === '$' || before === '€' || before === '£' || before === '¥' || before === '≥' || before === '≤')
    return end
  return -1
}

/** "Hire N engineers": a capital alone where a number would stand; "Gen Z readers" and "Model X" name things. */
function isStandIn(text: Chars, at: number, end: number, source: string): boolean {
  if (
    end - at !== 1 ||
    !/[NXYZ]/.test(source[at] as string) ||
    !text.is(end, ' ') ||
    !/^[a-z]{3}/.test(text.slice(end + 1, end + 4))
  )
    return false
  return (
    (at === 0 || text.is(at - 1, ' ')) &&
    !/(?:gen|generation|model|type|plan|class|series|factor|division|the|of|grade|vitamin|and|or|project|product|region|department|market|customer|site|line|option|team|brand|tesla|malcolm) $/.test(
      text.slice(Math.max(0, at - 12), at),
    )
  )
}

const isUnitWord = (text: Chars, end: number): boolean =>
  text.startsWith('pp', end) || text.startsWith('m ', end) || text.startsWith('k ', end)

/** "A轮", "C端", "M2 units": no unit after a Han word that makes a name with the letter. */
const isNameBefore = (text: Chars, at: number, end: number): boolean =>
  isHan(text.charCodeAt(end)) && text.is(end, '类') && at > 0
