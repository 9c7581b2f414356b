/** Longest text held back while no sentence ends: more is passed on as it is. */
export const mostHeld = 2000

const pairs: Readonly<Record<string, number>> = { '[': 1, ']': -1, '(': 1, ')': -1, '<': 1, '>': -1, '【': 1, '】': -1 }

/** Everything that may end a piece, or keep it from ending. */
const marks = /[\n。！？；.!?;[\]()<>【】]/g

/**
 * Length of the first piece that can be judged by itself: a sentence outside all brackets, or a line. 0 where there is
 * none yet. A table's row is one piece.
 */
export function nextPiece(buffer: string, isEnd: boolean): number {
  let depth = 0
  const isRow = /^\s*\|/.test(buffer)
  const length = Math.min(buffer.length, mostHeld)
  marks.lastIndex = 0
  for (let found = marks.exec(buffer); found && found.index < length; found = marks.exec(buffer)) {
    const [char] = found
    const at = found.index
    if (char === '\n') return at + 1
    depth = Math.max(0, depth + (pairs[char] ?? 0))
    if (depth > 0 || isRow || pairs[char] !== undefined) continue
    if (char > '\u007f') {
      if (at + 1 < buffer.length) return withCitations(buffer, at + 1, isEnd)
    } else if (/\s/.test(buffer.charAt(at + 1)) && !isAbbreviation(buffer, at)) return at + 1
  }
  return isEnd || buffer.length >= mostHeld ? length : 0
}

/** "1. " at the start of a line, "e.g. " within one, the end of a character reference. */
const isAbbreviation = (buffer: string, at: number): boolean =>
  /(?:^|\s)(?:\d{1,3}|[A-Za-z]|e\.g|i\.e|vs|cf|etc|No|approx)$|&#\d{1,7}$/.test(buffer.slice(Math.max(0, at - 9), at))

/** What is cited after a full stop belongs to its sentence; a bracket that has not closed yet has to be waited for. */
function withCitations(buffer: string, end: number, isEnd: boolean): number {
  const after = /^[”’」』"]?(?:\[[^\]\n]{0,80}\])*/.exec(buffer.slice(end, end + 400))?.[0].length ?? 0
  const next = buffer.charAt(end + after)
  return (next === '[' || next === '') && !isEnd ? 0 : end + after
}
