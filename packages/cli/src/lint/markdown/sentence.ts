import type { Cell } from '../data/rows.ts'
import type { Item, Segment } from '../item.ts'
import type { Line } from '../lines.ts'
import { directiveOf, merged } from './directive.ts'
import { plainInline } from './inline.ts'

/** A sentence of the page and the rules that a comment in it turns off. */
export interface Sentence extends Cell {
  readonly ignore: Item['ignore']
}

const comments = /<!--(.{0,2000}?)-->/gu

function ignoredIn(raw: string): Item['ignore'] {
  if (!raw.includes('<!--')) return []
  const found = Array.from(raw.matchAll(comments), ([, words = '']) => directiveOf(words)?.ignore ?? [])
  return found.reduce(merged, [])
}

const shifted = (segment: Segment, by: number): Segment => (by === 0 ? segment : { ...segment, at: segment.at + by })

const isIdeograph = (char: string | undefined): boolean =>
  char !== undefined && /[\u2e80-\u9fff\uf900-\uffef]/u.test(char)

/** White space at the ends is no part of a sentence. */
function withoutEnds({ text, place }: Cell): Cell {
  const length = text.trimEnd().length
  if (length === text.length) return { text, place }
  const kept = place.flatMap((segment): Segment[] => {
    if (segment.at >= length && segment.at > 0) return []
    const cut = Math.max(0, segment.at + segment.length - length)
    const isStraight = segment.length === segment.width
    return [{ ...segment, length: segment.length - cut, width: isStraight ? segment.width - cut : segment.width }]
  })
  return { text: text.slice(0, length), place: kept }
}

/** The sentence of some lines: a break is a space, but none between Chinese characters. */
export function sentenceOf(text: string, lines: readonly Line[]): Sentence {
  let ignore: Item['ignore'] = []
  const parts: string[] = []
  let length = 0
  let last: string | undefined
  const place: Segment[] = []
  let before: Line | null = null
  for (const line of lines) {
    const raw = text.slice(line.start, line.end)
    ignore = merged(ignore, ignoredIn(raw))
    const cell = plainInline(raw, line.start)
    if (before && !(isIdeograph(last) && isIdeograph(cell.text[0]))) {
      place.push({ at: length, length: 1, start: before.end, width: Math.max(0, line.start - before.end) })
      parts.push(' ')
      length++
    }
    for (const segment of cell.place) place.push(shifted(segment, length))
    parts.push(cell.text)
    length += cell.text.length
    last = cell.text.at(-1) ?? last
    before = line
  }
  return { ...withoutEnds({ text: parts.join(''), place }), ignore }
}
