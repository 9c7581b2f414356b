/** A line without its break. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** The lines of a text, whichever breaks it uses; a byte order mark belongs to none. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let feed = text.indexOf('\n', start)
  let carriage = text.indexOf('\r', start)
  while (start < text.length) {
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start)
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start)
    const end = Math.min(feed < 0 ? text.length : feed, carriage < 0 ? text.length : carriage)
    lines.push({ start, end })
    start = end + (end === carriage && feed === end + 1 ? 2 : 1)
  }
  return lines
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
