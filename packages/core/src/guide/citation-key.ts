/** What may stand between the brackets of a citation. */
export const keyPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/

/** `S12`, `12`, or a registry id of several words: what a reader takes for a citation without being told. */
const evident = /^(?:[sS]?\d{1,4}|[a-z0-9]+(?:-[a-z0-9]+)+)$/

/**
 * The printed form of a source: `S3` for the third reference, else the key itself. A key that nobody would take for
 * one, or that would point at somebody else's reference, is printed with a question mark.
 */
export function printedKey(source: string, positions: ReadonlyMap<string, number>): string {
  const position = positions.get(source)
  if (position !== undefined) return `S${position}`
  const number = /^[sS]?(\d{1,4})$/.exec(source)?.[1]
  const taken = number !== undefined && Number(number) <= positions.size
  return evident.test(source) && !taken ? source : `${source}?`
}
