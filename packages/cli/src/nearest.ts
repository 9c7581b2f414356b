/** How many letters differ, as far as it matters for a slip of the pen. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    before = row
  }
  return before.at(-1) ?? 0
}

const farthest = 4

/** The one that was most likely meant; undefined where none is close. */
export function nearestTo(given: string, among: readonly string[]): string | undefined {
  const near = among.map((id) => ({ id, far: distance(given.slice(0, 80), id) })).sort((a, b) => a.far - b.far)[0]
  return near && near.far <= farthest ? near.id : undefined
}
