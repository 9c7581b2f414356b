import type { Chars } from '../chars.ts'
import { isDigit, isSpace, skipSpace } from './codes.ts'

const isCircled = (code: number): boolean => code >= 0x2460 && code <= 0x249b

/** End of what stands before the sentence: list marks, task boxes, "KR1:", "2、", "(1)", circled numbers. */
export function readLabel(text: Chars): number {
  let at = skipSpace(text, 0)
  at = readBullet(text, at)
  at = readTaskBox(text, at)
  at = readOrdinal(text, at)
  return readName(text, at)
}

function readBullet(text: Chars, at: number): number {
  return text.isOneOf(at, '-*•·–>+#') && isSpace(text.charCodeAt(at + 1)) ? skipSpace(text, at + 1) : at
}

function readTaskBox(text: Chars, at: number): number {
  return text.is(at, '[') && (text.is(at + 1, ' ') || text.is(at + 1, 'x')) && text.is(at + 2, ']')
    ? skipSpace(text, at + 3)
    : at
}

function readOrdinal(text: Chars, at: number): number {
  if (isCircled(text.charCodeAt(at))) return skipSpace(text, at + 1)
  const open = text.is(at, '(') ? at + 1 : at
  let end = open
  while (end - open < 2 && isDigit(text.charCodeAt(end))) end++
  if (end === open) return at
  if (open > at) return text.is(end, ')') ? skipSpace(text, end + 1) : at
  const mark = text.char(end)
  if (mark === '、' || mark === ')') return skipSpace(text, end + 1)
  return mark === '.' && isSpace(text.charCodeAt(end + 1)) ? skipSpace(text, end + 1) : at
}

/** KR1:, KR 2 -, O1, 关键结果1：, 目标一： */
function readName(text: Chars, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== 107 && code !== 111 && code !== 0x5173) return at
  const both = /^o\d{1,2}[-. ]?kr\d{1,2}[ :.\-、|]*/.exec(text.slice(at, at + 14))
  if (both) return at + both[0].length
  const words = ['key result', '关键结果', 'kr', 'o']
  const word = words.find((one) => text.startsWith(one, at))
  if (word === undefined) return at
  let end = skipSpace(text, at + word.length)
  const digits = end
  while (end - digits < 4 && (isDigit(text.charCodeAt(end)) || (end > digits && text.is(end, '.')))) end++
  if (end === digits && word !== '关键结果' && word !== 'key result' && !(word === 'kr' && text.is(end, ':'))) return at
  const mark = skipSpace(text, end)
  if (text.isOneOf(mark, ':-、.|') && !(text.is(mark, '-') && isDigit(text.charCodeAt(mark + 1))))
    return skipSpace(text, mark + 1)
  return end > digits && mark > end ? mark : at
}
