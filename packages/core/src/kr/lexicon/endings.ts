interface Endings {
  readonly words: ReadonlySet<string>
  /** Their last characters: most words end in none of them. */
  readonly last: ReadonlySet<number>
}

/** Endings of a language without spaces; the longest has eight characters. */
export function suffixes(list: string): Endings {
  const words = list.split(' ')
  return { words: new Set(words), last: new Set(words.map((word) => word.charCodeAt(word.length - 1))) }
}

export function endsIn(words: string, endings: Endings): boolean {
  if (!endings.last.has(words.charCodeAt(words.length - 1))) return false
  for (let length = 1; length <= 8 && length <= words.length; length++)
    if (endings.words.has(words.slice(-length))) return true
  return false
}

/** Whether the last word, or the last two, are in the set. Words end at spaces and hyphens. */
export function endsInWord(words: string, endings: ReadonlySet<string>): boolean {
  let at = words.length
  for (let count = 0; count < 2 && at > 0; count++) {
    at = Math.max(words.lastIndexOf(' ', at - 1), words.lastIndexOf('-', at - 1))
    if (endings.has(words.slice(at + 1))) return true
  }
  return false
}
