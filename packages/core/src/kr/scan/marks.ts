import type { Chars } from '../chars.ts'
import { isLetter, isSpace } from './codes.ts'

const arrows = [
  '->',
  '=>',
  '-->',
  '==>',
  '→',
  '⇒',
  '▶',
  '➔',
  '➜',
  '►',
  '➡',
  '⟶',
  '»',
  '~>',
  '>>',
  '—>',
  '––>',
  '–>',
  '↗',
  '↘',
]

export function readArrow(text: Chars, at: number): number {
  for (const arrow of arrows) if (text.startsWith(arrow, at)) return at + arrow.length
  return text.is(at, '~') ? at + 1 : -1
}

export function isSeparator(text: Chars, at: number, code: number): boolean {
  if (
    code === 44 ||
    code === 59 ||
    code === 124 ||
    code === 0x3002 ||
    code === 0x3001 ||
    code === 33 ||
    code === 0xff5c ||
    code === 0x2022
  )
    return true
  if (code === 63 || code === 0x00b7) return true
  if (code === 46)
    return (
      (at + 1 >= text.length || text.charCodeAt(at + 1) === 0 || isSpace(text.charCodeAt(at + 1))) &&
      !isInitial(text, at)
    )
  if (code === 0x2014) return true
  const isDash = code === 45 || code === 0x2013
  return (isDash || code === 47) && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))
}

/** "Priya N.", "M. Kovacs", "Dr. Osei". */
const isInitial = (text: Chars, at: number): boolean =>
  /(?:^|[^a-z])(?:dr|mr|ms|mrs|prof|st|vs|no|approx)$/.test(text.slice(Math.max(0, at - 7), at)) ||
  (isLetter(text.charCodeAt(at - 1)) && (at < 2 || isSpace(text.charCodeAt(at - 2))))

export function separatorEnd(text: Chars, at: number): number {
  let end = at + 1
  while (text.charCodeAt(end) === text.charCodeAt(at)) end++
  return end
}
