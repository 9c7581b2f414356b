import { escapeText, reference } from './escape.ts'

/** A number sign at the end of a heading would be taken for its closing. */
export const escapeHeading = (text: string): string => escapeText(text).replace(/#$/, reference)

const first = (text: string): string => {
  const char = String.fromCodePoint(text.codePointAt(0) ?? 0)
  return reference(char) + escapeHeading(text.slice(char.length))
}
const last = (text: string): string => escapeText(text.slice(0, -1)) + reference(text.slice(-1))
const every = (text: string): string => Array.from(text, reference).join('')

/**
 * The text of a heading. `misread` tells whether a reader would take part of it for structure: a number, a section's
 * name, a time. Then its last or first character, and if need be every one, is written as a character reference.
 */
export function writeTitle(title: string, misread: (markdown: string) => boolean = () => false): string {
  const spelling = [escapeHeading, last, first].find((spell) => !misread(spell(title))) ?? every
  return spelling(title)
}
