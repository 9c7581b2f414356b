/** Pairs of neighbouring characters, white space and marks left out. */
function pairsOf(text: string): Map<string, number> {
  const plain = text.toLowerCase().replace(/[\s，。,.;；:：()（）、-]/g, '')
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < plain.length; at++) {
    const pair = plain.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Share of the pairs that two texts have in common (Dice), 0 to 1. */
export function similarity(first: string, second: string): number {
  if (first.trim() === second.trim()) return 1
  const a = pairsOf(first)
  const b = pairsOf(second)
  let total = 0
  let shared = 0
  for (const count of a.values()) total += count
  for (const [pair, count] of b) {
    total += count
    shared += Math.min(count, a.get(pair) ?? 0)
  }
  return total === 0 ? 0 : (2 * shared) / total
}
