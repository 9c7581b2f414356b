import type { SectionId } from '../guide.ts'
import { headingKey } from '../lexicon/identify.ts'
import { sectionWords } from '../lexicon/sections.ts'
import { readNumbering } from '../markdown/numbering.ts'
import { sectionIds } from '../outline.ts'
import { sectionAt, sectionNamed } from '../sections/identify.ts'

/** What the lines before have shown of how this text marks its sections. */
export interface Marking {
  readonly seen: ReadonlySet<SectionId>
  /** Number of the last section; undefined where the first one had none. */
  readonly last: number | undefined
  readonly numerals: 'digits' | 'ideographs' | undefined
}

export interface SectionLine {
  readonly id: SectionId
  /** Without its decoration. */
  readonly heading: string
  readonly number: number | undefined
  readonly numerals: Marking['numerals']
}

const decoration = /^(?:(?:[\s◆◇■□▶►★☆]|\p{Extended_Pictographic}|\uFE0F|\u200D)+|[IVX]{1,4}[.、]\s)/u

/** A line without bold marks, brackets, emoji and colon around it. */
export function undecorate(line: string): { readonly text: string; readonly bold: boolean } {
  const text = line.trim().replace(decoration, '')
  const inner = /^(?:\*\*([^*]+)\*\*|__([^_]+)__|【([^】]+)】|《([^》]+)》)[:：]?$/.exec(text)
  if (!inner) return { text: text.replace(/[:：]$/, ''), bold: false }
  const bare = (inner[1] ?? inner[2] ?? inner[3] ?? inner[4] ?? '').trim().replace(decoration, '')
  return { text: bare.replace(/[:：]$/, ''), bold: true }
}

const bullet = /^\s{0,9}(?:[-*+•●▪◦‣·○]\s|>|\||#)/
const sentence = /[。；;！!，,、]$|[.?](?:["”])?$/

/** Whether a line may stand for a heading at all. */
export const mayBeHeading = (line: string): boolean => {
  const text = line.trim()
  return text !== '' && text.length <= 100 && !bullet.test(line) && !sentence.test(undecorate(text).text)
}

/**
 * The section that a line without any heading mark starts. What is just the name of a section counts anywhere; a name
 * with more words counts where a number, bold or an empty line before it sets it apart.
 */
export function sectionLine(line: string, isApart: boolean, marking: Marking): SectionLine | undefined {
  if (!mayBeHeading(line)) return undefined
  const { text, bold } = undecorate(line)
  const { numbers, rest } = readNumbering(text)
  if (numbers.length > 1) return undefined
  const [number] = numbers
  const numerals = number === undefined ? undefined : /^\D*[一二三四五六七八九十]/.test(text) ? 'ideographs' : 'digits'
  const [head = ''] = rest.split(/[:：(（—–|｜]/)
  const exact = sectionNamed(head) ?? sectionNamed(rest)
  const isMarked = bold || number !== undefined
  const mayBeRough = isApart && continues(number, numerals, marking)
  const id = exact ?? (mayBeRough ? roughly(head, isMarked, number !== undefined, marking) : undefined)
  if (!id || marking.seen.has(id)) return undefined
  if (exact && number !== undefined && !isApart && !continues(number, numerals, marking)) return undefined
  return { id, heading: text, number, numerals }
}

/** Whether a number is the next one in the style that the sections before had. */
function continues(
  number: number | undefined,
  numerals: Marking['numerals'],
  { seen, last, numerals: style }: Marking,
): boolean {
  if (seen.size === 0) return number === undefined || number <= 2
  if (number === undefined) return last === undefined
  return last !== undefined && style === numerals && number > last && number <= last + 2
}

function roughly(head: string, isMarked: boolean, isNumbered: boolean, { seen }: Marking): SectionId | undefined {
  if (headingKey(head).length > (isMarked ? 40 : 24)) return undefined
  const id = sectionAt(head, 2)
  // The title of a guide may hold the words of a section, too.
  if (seen.size === 0 && !isNumbered) return id === 'introduction' ? id : undefined
  if (!id || isMarked) return id
  const key = headingKey(head)
  const spare = /\p{Script=Han}/u.test(key) ? 6 : 14
  const isNearlyName = sectionWords[id].some((word) => key.includes(word) && key.length - word.length <= spare)
  const latest = Math.max(-1, ...[...seen].map((one) => sectionIds.indexOf(one)))
  return isNearlyName && sectionIds.indexOf(id) > latest ? id : undefined
}
