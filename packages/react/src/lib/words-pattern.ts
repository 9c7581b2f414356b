/** Whether a text holds the words that are looked for, in any case; undefined where there are none. */
export function holderOf(query: string): ((text: string) => boolean) | undefined {
  const words = query.trim()
  const pattern = wordsPattern(query)
  // What has no case, as Chinese, is found several times faster without a pattern.
  const isCaseless = words.toLowerCase() === words.toUpperCase()
  return pattern && (isCaseless ? (text) => text.includes(words) : (text) => pattern.test(text))
}

/** The words that are looked for, in any case; undefined where there are none. */
export function wordsPattern(query: string): RegExp | undefined {
  const words = query.trim()
  return words === '' ? undefined : new RegExp(words.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`), 'iu')
}
