import type { Range } from '../../kr/grammar/range.ts'
import type { Passage } from './passages.ts'

export interface Sentence extends Range {
  readonly passage: Passage
  readonly text: string
  /** Sources that stand in it, right behind it or further on in its text, else those of its row, item or case. */
  readonly sources: readonly string[]
}

const sentenceEnd = /[。！？；](?:[”’」』）)]{0,2})\s*|[.!?](?:["”’)]{0,2})(?:\s+|$)/g

/** The sentences of a text; one without an end is one too. */
function split({ text }: Passage): Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    const end = index + mark.length
    if (isAbbreviation(text, start, index)) continue
    ranges.push({ start, end })
    start = end
  }
  if (text.slice(start).trim() !== '') ranges.push({ start, end: text.length })
  return ranges
}

/** "Inc. ", "e.g. ", "J. ": a point that ends no sentence. */
const isAbbreviation = (text: string, start: number, point: number): boolean =>
  text[point] === '.' &&
  /(?:^|[\s(（])(?:[A-Z]|e\.g|i\.e|etc|vs|no|inc|ltd|corp|co|st|dr|mr|ms)$/i.test(
    text.slice(Math.max(start, point - 6), point),
  )

export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  const byGroup = new Map<string, string[]>()
  for (const { section, group, citations } of passages) {
    const key = `${section}/${group}`
    const found = byGroup.get(key) ?? []
    for (const { source } of citations) found.push(source)
    byGroup.set(key, found)
  }
  return passages.flatMap((passage) => {
    if (passage.isTitle) return []
    const shared = byGroup.get(`${passage.section}/${passage.group}`) ?? []
    return split(passage).map(({ start, end }) => {
      const own = passage.citations
        .filter(({ at }) => at > start || (at === 0 && start === 0))
        .map(({ source }) => source)
      const sources = own.length > 0 || passage.citations.length > 0 ? own : shared
      return { passage, start, end, text: passage.text.slice(start, end), sources }
    })
  })
}
