/** A stretch of the source, in UTF-16 units; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The range without white space and the given marks at its ends. */
export function trim(text: string, start: number, end: number, marks = ' \t　'): Range | null {
  while (start < end && marks.includes(text[start] as string)) start++
  while (end > start && marks.includes(text[end - 1] as string)) end--
  return end > start ? { start, end } : null
}
