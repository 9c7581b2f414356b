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

/** Hangs each heading beneath the nearest one of higher rank; the root is the first. */
export function hang(root: Branch, parts: readonly Branch[]): Branch {
  const branches: Branch[] = []
  for (let start = 0; start < parts.length; ) {
    const first = parts[start] as Branch
    let end = start + 1
    while ((parts[end]?.depth ?? 0) > first.depth) end++
    branches.push(subtree(first, parts.slice(start + 1, end)))
    start = end
  }
  return { ...root, branches: [...root.branches, ...branches] }
}

/** Trees by the part at their root: one to which nothing was added since is the same object. */
const trees = new WeakMap<Branch, { readonly parts: readonly Branch[]; readonly tree: Branch }>()

function subtree(first: Branch, parts: readonly Branch[]): Branch {
  const known = trees.get(first)
  if (known && known.parts.length === parts.length && parts.every((part, at) => part === known.parts[at]))
    return known.tree
  const tree = parts.length === 0 ? first : hang(first, parts)
  trees.set(first, { parts, tree })
  return tree
}
