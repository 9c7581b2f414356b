/** Full-width digits, thousands separators and a percent sign are read as a person means them. */
export function numberIn(words: string): number | undefined {
  const plain = words.normalize('NFKC').replaceAll(/[,\s]|%$/gu, '')
  const value = Number(plain)
  return plain === '' || !Number.isFinite(value) ? undefined : value
}
