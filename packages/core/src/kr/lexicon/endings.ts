/** Endings of a language without spaces, by their last character: most words end in none of them. */
type Endings = ReadonlyMap<number, readonly string[]>

const lastOf = (words: string): number => words.charCodeAt(words.length - 1)

export function suffixes(list: string): Endings {
  const endings = new Map<number, string[]>()
  for (const word of list.split(' ')) endings.set(lastOf(word), [...(endings.get(lastOf(word)) ?? []), word])
  return endings
}

export const endsIn = (words: string, endings: Endings): boolean =>
  endings.get(lastOf(words))?.some((ending) => words.endsWith(ending)) ?? false

/** Whether the last word, or the last two, are in the set. Words end at spaces and hyphens. */
export function endsInWord(words: string, endings: ReadonlySet<string>): boolean {
  let at = words.length
  for (let count = 0; count < 2 && at > 0; count++) {
    at = Math.max(words.lastIndexOf(' ', at - 1), words.lastIndexOf('-', at - 1))
    if (endings.has(words.slice(at + 1))) return true
  }
  return false
}
