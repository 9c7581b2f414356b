import type { Chars } from '../chars.ts'
import { firstKind, mostDropped, noDrop, type Packed } from './packed.ts'

/**
 * A set of words with a number each, looked up at a place of a text: one walk, longest word wins.
 * Nodes lie in the order of the sorted words, so that the rest of a word is read from one stretch of memory: the first child
 * of a node is the node behind it, and each child names the next one. There are at most 2^15 nodes.
 */
export class Trie {
  /** By code, the node of the first letter, or 0. */
  private readonly first = new Uint16Array(0x10000)
  private readonly letters: Uint16Array
  /** The next child of the same parent, or 0; with `hasChild`. */
  private readonly next: Uint16Array
  /** Of the word that ends at the node, its place in `values`; 0 where none does. */
  private readonly kinds: Uint16Array
  private readonly values: readonly number[]
  private readonly slashEnds: boolean

  /** `slashEnds`: "kg" is a word in "kg/t", as "A" is none in "A/B". */
  constructor({ words, kinds, values }: Packed, slashEnds = false) {
    this.slashEnds = slashEnds
    this.letters = new Uint16Array(words.length + 1)
    this.next = new Uint16Array(words.length + 1)
    this.kinds = new Uint16Array(words.length + 1)
    this.values = [-1, ...values]
    const path: number[] = []
    let node = 0
    let depth = 0
    let elder = 0
    let order = 0
    for (let at = 0; at < words.length; at++) {
      const code = words.charCodeAt(at)
      const dropped = code - noDrop
      if (dropped >= 0 && dropped <= mostDropped) {
        if (node > 0) this.kinds[node] = kinds.charCodeAt(order++) - firstKind + 1
        depth -= dropped
        elder = dropped > 0 ? (path[depth] as number) : 0
        continue
      }
      node++
      this.letters[node] = code
      if (depth === 0) this.first[code] = node
      else if (elder > 0) this.next[elder] = (this.next[elder] as number) | node
      else this.next[node - 1] = hasChild
      path[depth++] = node
      elder = 0
    }
    this.kinds[node] = kinds.charCodeAt(order) - firstKind + 1
  }

  /** End of the last word found, and its value: see `match`. */
  end = 0
  value = -1

  /** Whether a word starts at `start`. Words of Latin letters end where the letters end. */
  match(text: Chars, start: number): boolean {
    let node = this.first[text.charCodeAt(start)] as number
    if (node === 0) return false
    const { letters, next, kinds, slashEnds } = this
    let found = 0
    for (let at = start + 1; ; at++) {
      const kind = kinds[node] as number
      if (kind !== 0 && isBoundary(text, at, slashEnds)) {
        found = kind
        this.end = at
      }
      if ((next[node] as number) < hasChild) break
      const code = text.charCodeAt(at)
      node++
      while (node !== 0 && letters[node] !== code) node = (next[node] as number) & (hasChild - 1)
      if (node === 0) break
    }
    this.value = this.values[found] as number
    return found !== 0
  }
}

const hasChild = 0x8000

/** Letters and digits of ASCII and Latin letters with marks; `folded` texts have lower case only. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f)

const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)

function isBoundary(text: Chars, at: number, slashEnds: boolean): boolean {
  if (!isLetterCode(text.charCodeAt(at - 1))) return true
  const next = text.charCodeAt(at)
  if (isWordCode(next)) return false
  return !(
    (next === 45 || next === 38 || next === 43 || (next === 47 && !slashEnds)) &&
    isWordCode(text.charCodeAt(at + 1))
  )
}
