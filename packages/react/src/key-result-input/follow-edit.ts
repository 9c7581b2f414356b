import type { Finding } from '@okr/core/lint'

/** How many characters two texts share at their start and, beyond that, at their end. */
function shared(before: string, after: string): readonly [number, number] {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return [start, end]
}

/**
 * Findings of a text, moved to where their words stand after an edit; those whose words were touched are left out.
 * While an input method composes, the text holds letters nobody means, so it is not linted: the findings follow it.
 */
export function followEdit(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (before === after) return findings
  const [start, end] = shared(before, after)
  const moved = after.length - before.length
  return findings.flatMap((finding) => {
    const { range } = finding
    if (range === null || range.end <= start) return finding
    if (range.start < before.length - end) return []
    return { ...finding, range: { start: range.start + moved, end: range.end + moved } }
  })
}
