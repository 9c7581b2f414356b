import type { Chars } from '../chars.ts'
import type { Quantity } from '../token.ts'
import { isHan, isLetter, skipSpace } from './codes.ts'

export interface QuantityRead {
  readonly quantity: Quantity
  readonly end: number
}

export const tidy = (value: number): number =>
  Number.isInteger(value) || Math.abs(value) > 1e6 ? value : Math.round(value * 1e9) / 1e9

const bounds = ['及以上', '及以下', '或以上', '或以下', '以上', '以下', '以内', '之内', '左右']

const isBoundStart = (code: number): boolean =>
  code === 0x4ee5 || code === 0x4e4b || code === 0x6216 || code === 0x5de6 || code === 0x53ca

/** Bound words and "per" parts that belong to the quantity; null where letters follow at once: then it is a name. */
export function readTail(text: Chars, at: number): number | null {
  const code = text.charCodeAt(at)
  if (isLetter(code) || code === 0x47) return null
  if (code === 40 && isLetter(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === 41) return null
  if (code === 45 && isLetter(text.charCodeAt(at + 1))) return null
  let end = at
  if (code === 47) end = readPer(text, at)
  const gap = skipSpace(text, end)
  if (gap - end > 1 || !isBoundStart(text.charCodeAt(gap))) return end
  for (const word of bounds) if (text.startsWith(word, gap) && gap - end <= 1) return gap + word.length
  return end
}

function readPer(text: Chars, at: number): number {
  let end = at + 1
  while (end - at < 12 && (isLetter(text.charCodeAt(end)) || isPerHan(text, end, at))) end++
  return end === at + 1 ? at : end
}

/** Only the unit's own one or two characters: 元/人, 起/万元. */
const isPerHan = (text: Chars, end: number, at: number): boolean =>
  isHan(text.charCodeAt(end)) &&
  (end === at + 1 ||
    (end === at + 2 &&
      (text.startsWith('万元', at + 1) ||
        text.startsWith('平方', at + 1) ||
        text.startsWith('小时', at + 1) ||
        text.startsWith('工时', at + 1) ||
        text.startsWith('人次', at + 1) ||
        text.startsWith('季度', at + 1))))
