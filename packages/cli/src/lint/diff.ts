/** The changed lines of two texts with as many lines, in the form of `diff -U0`: rewrites never add or drop lines. */
export function unifiedDiff(path: string, before: string, after: string): string[] {
  const old = before.split(/\r\n|[\n\r]/u)
  const now = after.split(/\r\n|[\n\r]/u)
  const lines = [`--- ${path}`, `+++ ${path}`]
  for (let at = 0; at < Math.max(old.length, now.length); at++) {
    if (old[at] === now[at]) continue
    lines.push(`@@ -${at + 1} +${at + 1} @@`)
    if (old[at] !== undefined) lines.push(`-${old[at]}`)
    if (now[at] !== undefined) lines.push(`+${now[at]}`)
  }
  return lines
}
