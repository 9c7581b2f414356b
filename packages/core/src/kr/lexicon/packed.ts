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
export const mostDropped = 31
