/** Line and column from 1. A column counts code points: an emoji or a rare Chinese character is one. */
export interface Position {
  readonly line: number
  readonly column: number
}

const lineFeed = 10
const carriageReturn = 13
const byteOrderMark = 0xfeff

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

/** Positions of many offsets in one walk through the text, however many findings a line has. */
export function positionsOf(text: string, offsets: Iterable<number>): ReadonlyMap<number, Position> {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b)
  const positions = new Map<number, Position>()
  let line = 1
  let column = 1
  let at = text.charCodeAt(0) === byteOrderMark ? 1 : 0
  for (const offset of sorted) {
    for (; at < offset && at < text.length; at++) {
      const code = text.charCodeAt(at)
      const isBreak = code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)
      if (isBreak) {
        line++
        column = 1
      } else if (!(isLow(code) && isHigh(text.charCodeAt(at - 1)))) column++
    }
    positions.set(offset, { line, column })
  }
  return positions
}
