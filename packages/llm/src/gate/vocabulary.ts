/** Everything that was handed to the writer, as words that may come back. */
export interface Vocabulary {
  /** Whether a Latin word was handed out, in whatever case. */
  readonly has: (word: string) => boolean
  /** Whether a run of characters was handed out. */
  readonly includes: (run: string) => boolean
}

const latinWord = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9&'’-]*/g

export const latinWords = (text: string): string[] => text.match(latinWord) ?? []

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const all = texts.join('\n').toLowerCase()
  const words = new Set(latinWords(all))
  return { has: (word) => words.has(word.toLowerCase()), includes: (run) => all.includes(run.toLowerCase()) }
}
