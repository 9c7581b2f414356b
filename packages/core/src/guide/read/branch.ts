import type { Token } from 'marked'

/** A heading with what stands beneath it. */
export interface Branch {
  readonly depth: number
  /** Markdown of the heading. */
  readonly heading: string
  readonly tokens: Token[]
  readonly branches: Branch[]
}

/** The text under each heading in turn; the first has no heading and depth 0. */
export function splitAtHeadings(tokens: readonly Token[]): Branch[] {
  const parts: Branch[] = [{ depth: 0, heading: '', tokens: [], branches: [] }]
  for (const token of tokens) {
    if (token.type === 'heading')
      parts.push({ depth: token.depth, heading: unbold(token.text), tokens: [], branches: [] })
    else if (token.type !== 'space') parts.at(-1)?.tokens.push(token)
  }
  return parts
}

/** A heading in bold is a heading. */
const unbold = (markdown: string): string => /^\*\*([^*]+)\*\*$/.exec(markdown.trim())?.[1] ?? markdown.trim()

/** Hangs a copy of each heading beneath the nearest one of higher rank; the root is the first. */
export function hang(root: Branch, parts: readonly Branch[]): Branch {
  const path = [root]
  for (const { depth, heading, tokens } of parts) {
    const part = { depth, heading, tokens, branches: [] }
    while (path.length > 1 && (path.at(-1)?.depth ?? 0) >= part.depth) path.pop()
    path.at(-1)?.branches.push(part)
    path.push(part)
  }
  return root
}
