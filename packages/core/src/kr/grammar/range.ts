/** A stretch of the source, in UTF-16 units; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The range without white space and the given marks at its ends. */
export function trim(text: string, start: number, end: number, marks = ' \t　'): Range | null {
  while (start < end && isMark(text.charCodeAt(start), marks)) start++
  while (end > start && isMark(text.charCodeAt(end - 1), marks)) end--
  return end > start ? { start, end } : null
}

/** Letters of a to z, digits and Han characters are none: no look into the list is needed for them. */
const isMark = (code: number, marks: string): boolean =>
  !((code >= 0x4e00 && code <= 0x9fff) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)) &&
  marks.includes(String.fromCharCode(code))
