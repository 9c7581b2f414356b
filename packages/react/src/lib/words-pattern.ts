/** The words that are looked for, in any case; undefined where there are none. */
export function wordsPattern(query: string): RegExp | undefined {
  const words = query.trim()
  return words === '' ? undefined : new RegExp(words.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`), 'iu')
}
