import type { Chars } from '../chars.ts'
import { isWordCode } from '../lexicon/trie.ts'
import { isDigit, skipSpace } from './codes.ts'

/** "ISO 27001", "Type II" keep their number. */
export function numberNameEnd(text: Chars, end: number): number {
  const next = skipSpace(text, end)
  if (next === end || next - end > 1 || !isDigit(text.charCodeAt(next))) return end
  let at = next
  while (isDigit(text.charCodeAt(at)) || (text.is(at, '.') && isDigit(text.charCodeAt(at + 1)))) at++
  return text.is(at, '%') ? end : at
}

/** "4 pm", "10:30 a.m.", 每日10:30前: an hour of the day names when something is looked at and measures nothing. Its end, or -1. */
export function hourEnd(text: Chars, start: number): number {
  let at = start
  while (at - start < 2 && isDigit(text.charCodeAt(at))) at++
  if (text.isOneOf(at, ':.') && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))) {
    if (at - start === 2 && text.is(at, ':') && !isDigit(text.charCodeAt(at + 3)) && !text.is(at + 3, '%'))
      return at + 3
    at += 3
  }
  if (text.is(at, ' ')) at++
  if (!text.isOneOf(at, 'ap')) return -1
  if (text.is(at + 1, 'm') && !isWordCode(text.charCodeAt(at + 2))) return at + 2
  return text.startsWith('.m.', at + 1) ? at + 4 : -1
}

export function wordEnd(text: Chars, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) at++
    else if (
      isInner(code) &&
      at + 1 < text.length &&
      isWordCode(text.charCodeAt(at + 1)) &&
      !(code === 45 && text.charCodeAt(at + 1) === 62)
    )
      at += 2
    else break
  }
  return at
}

/** Hyphen, apostrophe, &, / and + inside a word. */
const isInner = (code: number): boolean =>
  code === 45 || code === 39 || code === 38 || code === 47 || code === 43 || code === 95
