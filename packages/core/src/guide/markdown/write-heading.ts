import { escapeText, reference } from './escape.ts'

const asIs = (markdown: string): string => markdown
const first = (_: string, title: string): string => {
  const char = String.fromCodePoint(title.codePointAt(0) ?? 0)
  return reference(char) + escapeText(title.slice(char.length))
}
const last = (markdown: string): string => markdown.slice(0, -1) + reference(markdown.slice(-1))
const every = (_: string, title: string): string => Array.from(title, reference).join('')

/**
 * The text of a heading. `misread` tells whether a reader would take part of it for structure: a number, a section's
 * name, a time. Then its first or last character, and if need be every one, is written as a character reference.
 */
export function writeTitle(title: string, misread: (markdown: string) => boolean = () => false): string {
  const plain = escapeText(title).replace(/#$/, reference)
  const spellings = [asIs, last, first].map((spell) => spell(plain, title))
  return spellings.find((markdown) => !misread(markdown)) ?? every(plain, title)
}
