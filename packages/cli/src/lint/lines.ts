/** A line without its break. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** The lines of a text, whichever breaks it uses; a byte order mark belongs to none. */
export function* linesOf(text: string): Generator<Line> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    yield* splitAtReturns(text, start, end)
    start = end + 1
  }
}

/** "\r\n" ends a line, and so does "\r" alone. */
function* splitAtReturns(text: string, start: number, end: number): Generator<Line> {
  let from = start
  for (let at = text.indexOf('\r', from); at >= 0 && at < end; at = text.indexOf('\r', from)) {
    yield { start: from, end: at }
    from = at + 1
  }
  if (from < end || from === start) yield { start: from, end }
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0x3000 || code === 0xa0

/** The line without white space at its ends. */
export function trimmed(text: string, { start, end }: Line): Line {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}
