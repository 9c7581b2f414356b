import type { BenchNode } from '../data.ts'
import type { Signs } from '../stage.tsx'

const keyResults = () => [...document.querySelectorAll('[data-kind=keyResult]')]

/** Every contender's rows carry their kind. */
export const signs: Signs = {
  ready: () => document.querySelectorAll('[data-kind]').length >= 10,
  done: { collapse: () => keyResults().length === 0, expand: () => keyResults().length > 0 },
  filtered: (words) =>
    words === ''
      ? keyResults().some((row) => !row.textContent.includes('留存'))
      : keyResults().length > 0 && keyResults().every((row) => row.textContent.includes(words)),
}

/** What a peer shows of a row: less than ours. */
export const Content = ({ node }: { readonly node: BenchNode }) => (
  <span className="content" data-bench-row data-kind={node.kind}>
    <span className="dot" data-status={node.status} />
    <span className="title">{node.title}</span>
    <span className="bar">
      <i style={{ width: `${node.progress * 100}%` }} />
    </span>
    <span className="share">{Math.floor(node.progress * 100)}%</span>
  </span>
)

/** What a host filters where the peer does not: key results that match, and what leads to them. */
export const filtered = (nodes: readonly BenchNode[], words: string): BenchNode[] =>
  words === ''
    ? [...nodes]
    : nodes.flatMap((node) => {
        if (!node.children) return node.title.includes(words) ? [node] : []
        const children = filtered(node.children, words)
        return children.length > 0 ? [{ ...node, children }] : []
      })

export const branches = (nodes: readonly BenchNode[]): string[] =>
  nodes.flatMap(({ id, children }) => (children ? [id, ...branches(children)] : []))
