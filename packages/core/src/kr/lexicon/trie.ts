import type { Chars } from '../chars.ts'

/** A set of words with a number each, looked up at a place of a text: one walk, longest word wins. */
export class Trie {
  private readonly grown = new Map<number, number>()
  private readonly values: number[] = [-1]
  private readonly first = new Int32Array(0x10000)
  /** The edges as an open hash table: key, child and the child's value side by side. */
  private table = new Int32Array(0)
  private mask = 0
  private shift = 0

  /** Adds the bits of `value` to those the word already has. */
  add(word: string, value: number): void {
    let node = 0
    for (let at = 0; at < word.length; at++) node = this.child(node, word.charCodeAt(at))
    this.values[node] = Math.max(this.values[node] ?? 0, 0) | value
  }

  private child(node: number, code: number): number {
    const key = (node << 16) | code
    const known = node === 0 ? (this.first[code] as number) : (this.grown.get(key) ?? 0)
    if (known > 0) return known
    const next = this.values.push(-1) - 1
    if (node === 0) this.first[code] = next
    else this.grown.set(key, next)
    return next
  }

  /** Lays the edges out for reading; no word is added after this. */
  seal(): this {
    const bits = Math.ceil(Math.log2(this.grown.size * 2 + 2))
    const size = 2 ** bits
    this.shift = 32 - bits
    this.table = new Int32Array(size * stride)
    this.mask = size - 1
    for (const [key, child] of this.grown) {
      let slot = Math.imul(key, spread) >>> this.shift
      while (this.table[slot * stride + 1] !== 0) slot = (slot + 1) & this.mask
      this.table[slot * stride] = key
      this.table[slot * stride + 1] = child
      this.table[slot * stride + 2] = this.values[child] as number
    }
    this.grown.clear()
    return this
  }

  /** End of the last word found, and its value: see `match`. */
  end = 0
  value = -1

  /** Whether a word starts at `start`. Words of Latin letters end where the letters end. */
  match(text: Chars, start: number): boolean {
    let node = this.first[text.charCodeAt(start)] as number
    if (node === 0) return false
    const { table, mask, shift } = this
    let value = this.values[node] as number
    let found = -1
    for (let at = start + 1; ; at++) {
      if (value >= 0 && isBoundary(text, at)) {
        found = value
        this.end = at
      }
      const key = (node << 16) | text.charCodeAt(at)
      let slot = Math.imul(key, spread) >>> shift
      while (table[slot * stride] !== key && table[slot * stride + 1] !== 0) slot = (slot + 1) & mask
      node = table[slot * stride + 1] as number
      if (node === 0) break
      value = table[slot * stride + 2] as number
    }
    this.value = found
    return found >= 0
  }
}

const stride = 4
const spread = 0x9e3779b1

/** Letters and digits of ASCII and Latin letters with marks; `folded` texts have lower case only. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f)

const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)

function isBoundary(text: Chars, at: number): boolean {
  if (!isLetterCode(text.charCodeAt(at - 1))) return true
  const next = text.charCodeAt(at)
  if (isWordCode(next)) return false
  return !((next === 45 || next === 38 || next === 43 || next === 47) && isWordCode(text.charCodeAt(at + 1)))
}
