import { type OkrTreeNode, unitKinds } from './node.ts'
import { at, type TreeIndex } from './tree-index.ts'

/** What putting one row on another does: it hangs there, it serves it, or it serves it no longer. */
export type Realignment = 'move' | 'align' | 'unalign'

/**
 * What would happen, undefined where it may not be: a key result goes to another objective, an objective to another
 * unit, a unit to a wider or an equal one; an objective serves objectives and key results, but never in a circle.
 */
export function realignmentOf(index: TreeIndex, from: number, to: number): Realignment | undefined {
  const moved = index.nodes[from]
  const target = index.nodes[to]
  if (!moved || !target || (to >= from && to < at(index.end, from))) return undefined
  const isThere = at(index.parent, from) === to
  if (moved.kind === 'keyResult') return target.kind === 'objective' && !isThere ? 'move' : undefined
  const rank = unitRank(target)
  if (moved.kind === 'objective') {
    if (rank >= 0) return isThere ? undefined : 'move'
    if (moved.links?.includes(target.id)) return 'unalign'
    return serves(index, to, from) ? undefined : 'align'
  }
  return rank >= 0 && rank <= unitRank(moved) && !isThere ? 'move' : undefined
}

const unitRank = ({ kind }: OkrTreeNode): number => unitKinds.findIndex((unit) => unit === kind)

const rowsById = new WeakMap<TreeIndex, Map<string, number>>()

/** Made when the first row is moved, and not before: most readers move none. */
function idsOf(index: TreeIndex): Map<string, number> {
  const known = rowsById.get(index) ?? new Map(index.nodes.map(({ id }, row) => [id, row]))
  rowsById.set(index, known)
  return known
}

/** Whether a row serves another one, by however many steps; a key result serves its objective. */
function serves(index: TreeIndex, row: number, other: number): boolean {
  const ids = idsOf(index)
  const seen = new Set<number>()
  const open = [row]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true
    if (seen.has(next)) continue
    seen.add(next)
    const { kind, links = [] } = index.nodes[next] as OkrTreeNode
    if (kind === 'keyResult') open.push(at(index.parent, next))
    for (const link of links) open.push(ids.get(link) ?? -1)
  }
  return false
}

/** The tree after it; what did not change is the same object. */
export function realigned(
  roots: readonly OkrTreeNode[],
  index: TreeIndex,
  [from, to]: readonly [number, number],
  realignment: Realignment,
): readonly OkrTreeNode[] {
  const moved = index.nodes[from] as OkrTreeNode
  const target = index.nodes[to] as OkrTreeNode
  const edits = new Map<OkrTreeNode, (node: OkrTreeNode) => OkrTreeNode>()
  if (realignment === 'move') {
    const parent = index.nodes[at(index.parent, from)]
    if (parent)
      edits.set(parent, (node) => ({ ...node, children: node.children?.filter(({ id }) => id !== moved.id) ?? [] }))
    edits.set(target, (node) => ({ ...node, children: [...(node.children ?? []), moved] }))
  } else edits.set(moved, (node) => withLink(node, target.id, realignment === 'align'))
  const kept = realignment === 'move' && at(index.parent, from) < 0 ? roots.filter((root) => root !== moved) : roots
  return edited(kept, edits, ancestors(index, [from, to]))
}

const withLink = (node: OkrTreeNode, id: string, isLinked: boolean): OkrTreeNode => ({
  ...node,
  links: isLinked ? [...(node.links ?? []), id] : (node.links ?? []).filter((link) => link !== id),
})

/** The rows and everything above them: what has to be made anew. */
function ancestors({ nodes, parent }: TreeIndex, rows: readonly number[]): ReadonlySet<OkrTreeNode> {
  const found = new Set<OkrTreeNode>()
  for (const start of rows) for (let row = start; row >= 0; row = at(parent, row)) found.add(nodes[row] as OkrTreeNode)
  return found
}

function edited(
  nodes: readonly OkrTreeNode[],
  edits: ReadonlyMap<OkrTreeNode, (node: OkrTreeNode) => OkrTreeNode>,
  touched: ReadonlySet<OkrTreeNode>,
): readonly OkrTreeNode[] {
  return nodes.map((node) => {
    if (!touched.has(node)) return node
    const inner = node.children ? { ...node, children: edited(node.children, edits, touched) } : node
    return edits.get(node)?.(inner) ?? inner
  })
}
