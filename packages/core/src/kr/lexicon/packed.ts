/**
 * A sorted list of words with a number each, as `pnpm gen` writes it. Of each word stand only the letters that differ from
 * the word before it, behind a capital that says how many of that word's last letters to drop (A none, B one, …).
 */
export interface Packed {
  readonly words: string
  /** One character a word: its place in `values`, from U+0023 on. */
  readonly kinds: string
  readonly values: readonly number[]
}

export const firstKind = 0x23
export const noDrop = 0x41
const mostDropped = 32

/** Calls `each` with the words in their order. */
export function unpack({ words, kinds, values }: Packed, each: (word: string, value: number) => void): void {
  let word = ''
  let order = 0
  for (let at = 0; at < words.length; order++) {
    const kept = word.length - (words.charCodeAt(at) - noDrop)
    const start = ++at
    while (at < words.length && !isDrop(words.charCodeAt(at))) at++
    word = word.slice(0, kept) + words.slice(start, at)
    each(word, values[kinds.charCodeAt(order) - firstKind] as number)
  }
}

const isDrop = (code: number): boolean => code >= noDrop && code < noDrop + mostDropped
