/** Ids on a cycle of the graph, in the order met; empty where there is none. Iterative, so that a deep chain is no problem. */
export function cycleIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  for (const start of edges.keys()) {
    const found = done.has(start) ? [] : walk(edges, start, done)
    if (found.length > 0) return found
  }
  return []
}

function walk(edges: ReadonlyMap<string, readonly string[]>, start: string, done: Set<string>): readonly string[] {
  const path: { id: string; next: number }[] = [{ id: start, next: 0 }]
  const open = new Set([start])
  while (path.length > 0) {
    const top = path.at(-1) as { id: string; next: number }
    const target = edges.get(top.id)?.[top.next++]
    if (target === undefined) {
      open.delete(top.id)
      done.add(top.id)
      path.pop()
    } else if (open.has(target)) return path.slice(path.findIndex(({ id }) => id === target)).map(({ id }) => id)
    else if (!done.has(target)) {
      open.add(target)
      path.push({ id: target, next: 0 })
    }
  }
  return []
}
