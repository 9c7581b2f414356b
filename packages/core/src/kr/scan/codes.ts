import type { Chars } from '../chars.ts'
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0x2028 || code === 0x2029

export function skipSpace(text: Chars, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

export function holdsHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true
  return false
}
