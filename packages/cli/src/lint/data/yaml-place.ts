import type { Quote, Segment } from '../item.ts'

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\n' || char === '\r' || char === '\t'

/** How many units of the source an escape of a double-quoted scalar takes. */
function escapeWidth(source: string, at: number): number {
  const widths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }
  return widths[source[at + 1] ?? ''] ?? 2
}

/**
 * Where each character of a scalar stands in its source, whatever its style: quotes, escapes, folded lines and
 * indentation are what the source has and the value lacks. Null where the two can't be brought together.
 */
export function alignScalar(value: string, source: string, start: number): Segment[] | null {
  const place: Segment[] = []
  const add = (at: number, length: number, from: number, width: number): void => {
    const last = place.at(-1)
    const joins = last && last.length === last.width && length === width && last.start + last.width === start + from
    if (joins) place[place.length - 1] = { ...last, length: last.length + length, width: last.width + width }
    else place.push({ at, length, start: start + from, width })
  }
  const isDouble = source.startsWith('"')
  const isSingle = source.startsWith("'")
  let from = isDouble || isSingle ? 1 : 0
  for (let at = 0; at < value.length; ) {
    if (from >= source.length) return null
    const char = value[at] as string
    if (isDouble && source[from] === '\\') {
      const width = escapeWidth(source, from)
      const isLineEnd = isSpace(source[from + 1]) && source[from + 1] !== ' '
      if (!isLineEnd) {
        const length = (value.codePointAt(at) ?? 0) > 0xffff && width === 10 ? 2 : 1
        add(at, length, from, width)
        at += length
      }
      from += width
    } else if (isSingle && source.startsWith("''", from) && char === "'") {
      add(at++, 1, from, 2)
      from += 2
    } else if (source[from] === char && !(char === ' ' && source[from + 1] === '\n')) add(at++, 1, from++, 1)
    else if (isSpace(char) && isSpace(source[from])) {
      let width = 1
      while (isSpace(source[from + width]) && source[from + width] !== value[at + 1]) width++
      add(at++, 1, from, width)
      from += width
    } else if (isSpace(source[from])) from++
    else return null
  }
  return place
}

/** A replacement in a plain scalar must stay one: no mark of YAML may come in. */
export const plainQuote: Quote = (text) => (/[:#"'\\\n[\]{},&*!|>%@`]/u.test(text) ? null : text)
export const doubleQuote: Quote = (text) => JSON.stringify(text).slice(1, -1)
export const singleQuote: Quote = (text) => (text.includes('\n') ? null : text.replaceAll("'", "''"))
export const blockQuote: Quote = (text) => (text.includes('\n') ? null : text)
