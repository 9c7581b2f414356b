/** A set of words with a number each, looked up at a place of a text: one walk, longest word wins. */
export class Trie {
  private readonly grown = new Map<number, number>()
  private values: number[] | Int32Array = [-1]
  private readonly first = new Int32Array(0x10000)
  /** The edges as an open hash table: key and child side by side. */
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
    const key = node * 0x10000 + code
    const known = node === 0 ? (this.first[code] as number) : (this.grown.get(key) ?? 0)
    if (known > 0) return known
    const next = (this.values as number[]).push(-1) - 1
    if (node === 0) this.first[code] = next
    else this.grown.set(key, next)
    return next
  }

  /** Lays the edges out for reading; no word is added after this. */
  seal(): this {
    const bits = Math.ceil(Math.log2(this.grown.size * 2 + 2))
    const size = 2 ** bits
    this.shift = 32 - bits
    this.table = new Int32Array(size * 2)
    this.mask = size - 1
    for (const [key, child] of this.grown) {
      let slot = Math.imul(key, 0x9e3779b1) >>> this.shift
      while (this.table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask
      this.table[slot * 2] = key
      this.table[slot * 2 + 1] = child
    }
    this.grown.clear()
    this.values = Int32Array.from(this.values)
    return this
  }

  /** End of the last word found, and its value: see `match`. */
  end = 0
  value = -1

  /** Whether a word starts at `start`. Words of Latin letters end where the letters end. */
  match(text: string, start: number): boolean {
    const { values, table, mask, shift } = this
    let node = this.first[text.charCodeAt(start)] as number
    let found = -1
    for (let at = start + 1; node > 0; at++) {
      const value = values[node] as number
      if (value >= 0 && isBoundary(text, at)) {
        found = value
        this.end = at
      }
      if (at >= text.length) break
      const key = node * 0x10000 + text.charCodeAt(at)
      let slot = Math.imul(key, 0x9e3779b1) >>> shift
      node = table[slot * 2 + 1] as number
      while (node !== 0 && table[slot * 2] !== key) {
        slot = (slot + 1) & mask
        node = table[slot * 2 + 1] as number
      }
    }
    this.value = found
    return found >= 0
  }
}

/** Letters and digits of ASCII and Latin letters with marks; `folded` texts have lower case only. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f)

const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)

function isBoundary(text: string, at: number): boolean {
  if (at >= text.length || !isLetterCode(text.charCodeAt(at - 1))) return true
  const next = text.charCodeAt(at)
  if (isWordCode(next)) return false
  return !(
    (next === 45 || next === 38 || next === 43 || next === 47) &&
    at + 1 < text.length &&
    isWordCode(text.charCodeAt(at + 1))
  )
}
