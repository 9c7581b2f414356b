import { Side } from '../src/kr/lexicon/sides.ts'
import { polarity } from './polarity.ts'

/** The nouns that say which way of a metric is good, and those of mere exposure, with the bits of `Side`; 0 says nothing. */
export function nounWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const [side, list] of Object.entries(polarity))
    for (const word of list.split(', '))
      words.set(word, (words.get(word) ?? 0) | ((Side as Readonly<Record<string, number>>)[side] ?? 0))
  return words
}

export const vanityWords: readonly string[] = polarity.vanity.split(', ')
