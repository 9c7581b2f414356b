/** Containers in containers beyond this depth are text: a parser would recurse into each. */
const maxDepth = 24
const maxIndent = 2 * maxDepth

const container = /[ \t]{0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** Markdown that nests no deeper than a person would write, everything else unchanged. */
export function tame(markdown: string): string {
  return markdown
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map(tameLine)
    .join('\n')
}

function tameLine(line: string): string {
  if (line.length <= maxDepth) return line
  const indent = line.length - line.trimStart().length
  const short = indent > maxIndent ? line.slice(indent - maxIndent) : line
  const at = startOfExcess(short)
  return at === undefined ? short : `${short.slice(0, at)}\\${short.slice(at).trimStart()}`
}

function startOfExcess(line: string): number | undefined {
  let at = line.length - line.trimStart().length
  for (let depth = 0; ; depth++) {
    container.lastIndex = at
    const found = container.exec(line)
    if (!found) return undefined
    if (depth === maxDepth) return at
    at += found[0].length
  }
}
