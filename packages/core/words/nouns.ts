import { Side } from '../src/kr/lexicon/sides.ts'
import { polarity } from './polarity.ts'

/** The nouns that say which way of a metric is good, and those of mere exposure, with the bits of `Side`. */
export function nounWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const [side, list] of Object.entries(polarity))
    for (const word of list.split(', ')) words.set(word, (words.get(word) ?? 0) | Side[side as keyof typeof Side])
  return words
}

export const vanityWords: readonly string[] = polarity.vanity.split(', ')
