import type { SectionId } from '../../guide/guide.ts'
import type { Passage } from './passages.ts'

/** Words in a row that make a repetition; a Chinese character counts as one. */
const gram = 8

const word = /\p{Script=Han}|[\p{L}\p{N}]+/gu

export interface Overlap {
  readonly sections: readonly [SectionId, SectionId]
  /** Runs of eight words that stand in both sections ÷ those that stand in either (Jaccard): 0 to 1. */
  readonly share: number
  /** The first passage of the later section that repeats something. */
  readonly passage: Passage
}

/** How much any two sections share, in the order of the guide; references are no text of the guide's own. */
export function overlaps(passages: readonly Passage[]): Overlap[] {
  const sections = [...new Set(passages.map(({ section }) => section))].filter((id) => id !== 'references')
  if (sections.length < 2) return []
  const grams = sections.map((id) => gramsOf(passages.filter(({ section, isTitle }) => section === id && !isTitle)))
  return sections.flatMap((later, index) =>
    sections.slice(0, index).flatMap((earlier, before) => {
      const found = compare(grams[before] ?? new Map(), grams[index] ?? new Map())
      return found ? [{ sections: [earlier, later] as const, ...found }] : []
    }),
  )
}

function gramsOf(passages: readonly Passage[]): Map<string, Passage> {
  const grams = new Map<string, Passage>()
  for (const passage of passages) {
    const words = passage.text.normalize('NFKC').toLowerCase().match(word) ?? []
    for (let at = 0; at + gram <= words.length; at++) {
      const run = words.slice(at, at + gram).join(' ')
      if (!grams.has(run)) grams.set(run, passage)
    }
  }
  return grams
}

function compare(earlier: ReadonlyMap<string, Passage>, later: ReadonlyMap<string, Passage>) {
  let [shared, passage] = [0, undefined as Passage | undefined]
  for (const [run, where] of later) {
    if (!earlier.has(run)) continue
    shared++
    passage ??= where
  }
  return passage ? { share: shared / (earlier.size + later.size - shared), passage } : undefined
}
