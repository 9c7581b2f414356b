/**
 * Which edges lie on a circle: those whose two ends reach each other. Tarjan's strongly connected components (SIAM
 * Journal on Computing 1(2), 1972), with a stack of its own so that no chain is too long.
 */
export function edgesOnCircles<E extends { readonly from: number; readonly to: number }>(
  edges: readonly E[],
): ReadonlySet<E> {
  const next = new Map<number, number[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const component = componentsOf(next)
  return new Set(edges.filter(({ from, to }) => component.get(from) === component.get(to)))
}

interface Visit {
  readonly node: number
  readonly next: readonly number[]
  step: number
}

/** Every node that has an edge, with the number of its component; an edge to itself stays in its own. */
function componentsOf(edges: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, number> {
  const order = new Map<number, number>()
  const lowest = new Map<number, number>()
  const component = new Map<number, number>()
  const waiting: number[] = []
  const begin = (node: number): Visit => {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    waiting.push(node)
    return { node, next: edges.get(node) ?? [], step: 0 }
  }
  const lower = (node: number, to: number) => lowest.set(node, Math.min(lowest.get(node) as number, to))
  const close = (node: number) => {
    if (lowest.get(node) !== order.get(node)) return
    for (const member of waiting.splice(waiting.lastIndexOf(node))) component.set(member, node)
  }
  for (const start of edges.keys()) {
    if (order.has(start)) continue
    const path = [begin(start)]
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const to = visit.next[visit.step++]
      if (to === undefined) {
        close(visit.node)
        path.pop()
        const above = path.at(-1)
        if (above) lower(above.node, lowest.get(visit.node) as number)
      } else if (!order.has(to)) path.push(begin(to))
      else if (!component.has(to)) lower(visit.node, order.get(to) as number)
    }
  }
  return component
}
