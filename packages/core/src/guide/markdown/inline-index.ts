/** Where spans end, found in one pass each, so that a line of openers without closers costs no more than its length. */
export interface InlineIndex {
  /** Start of the next run of so many backticks at or after a position. Positions may only grow from call to call. */
  readonly codeEnd: (from: number, length: number) => number | undefined
  /** From a bracket to the one that closes it. */
  readonly bracketEnds: ReadonlyMap<number, number>
  /** Start of the last `-->`, or -1. */
  readonly lastCommentEnd: number
}

export const indexInline = (markdown: string): InlineIndex => ({
  codeEnd: indexCode(markdown),
  bracketEnds: indexBrackets(markdown),
  lastCommentEnd: markdown.lastIndexOf('-->'),
})

function indexCode(markdown: string): InlineIndex['codeEnd'] {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of markdown.matchAll(/`+/g)) {
    const starts = runs.get(run.length)
    if (starts) starts.push(index)
    else runs.set(run.length, [index])
  }
  for (const starts of runs.values()) starts.reverse()
  return (from, length) => {
    const starts = runs.get(length) ?? []
    while ((starts.at(-1) ?? from) < from) starts.pop()
    return starts.at(-1)
  }
}

function indexBrackets(markdown: string): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { 0: mark, index } of markdown.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (mark === '[') open.push(index)
    const start = mark === ']' ? open.pop() : undefined
    if (start !== undefined) ends.set(start, index)
  }
  return ends
}
