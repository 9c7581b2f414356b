import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { at, type TreeIndex } from '../okr-nodes/tree-index.ts'

/** An objective and what it is aligned with. Objectives and key results are rows of the tree. */
export interface AlignedObjective {
  readonly row: number
  readonly node: OkrTreeNode
  /** The company, department or team it hangs under. */
  readonly unit: OkrTreeNode | undefined
  readonly keyResults: readonly number[]
  /** What it serves; the first is drawn as its place, the others beside it. */
  readonly serves: readonly Served[]
  /** Objectives that serve it, or one of its key results. */
  readonly servedBy: readonly number[]
}

interface Served {
  /** The row that is served. */
  readonly target: number
  /** That row, or the objective of that key result. */
  readonly objective: number
}

/** A key result that waits for another one. */
interface Dependency {
  readonly from: number
  readonly to: number
}

export interface AlignmentGraph {
  readonly objectives: ReadonlyMap<number, AlignedObjective>
  /** The objective of a row: itself, or that of the key result. */
  readonly objectiveOf: (row: number) => number
  readonly dependencies: readonly Dependency[]
}

type Draft = { -readonly [Key in keyof AlignedObjective]: AlignedObjective[Key] } & {
  readonly keyResults: number[]
  readonly serves: Served[]
  readonly servedBy: number[]
}

/** Who serves whom, from the links of a tree. Links to what is not there, or to a unit, are left out. */
export function alignmentGraph(index: TreeIndex): AlignmentGraph {
  const { nodes, parent } = index
  const rows = new Map(nodes.map(({ id }, row) => [id, row]))
  const objectives = new Map<number, Draft>()
  nodes.forEach((node, row) => {
    const above = at(parent, row)
    if (node.kind === 'objective')
      objectives.set(row, { row, node, unit: nodes[above], keyResults: [], serves: [], servedBy: [] })
    else if (node.kind === 'keyResult') objectives.get(above)?.keyResults.push(row)
  })
  const objectiveOf = (row: number): number => (objectives.has(row) ? row : at(parent, row))
  for (const objective of objectives.values()) {
    for (const link of new Set(objective.node.links)) {
      const target = rows.get(link)
      const served = target === undefined ? undefined : objectives.get(objectiveOf(target))
      if (target === undefined || !served) continue
      objective.serves.push({ target, objective: served.row })
      if (!served.servedBy.includes(objective.row)) served.servedBy.push(objective.row)
    }
  }
  const dependencies = nodes.flatMap(({ dependsOn = [] }, from) =>
    dependsOn.flatMap((id) => {
      const to = rows.get(id)
      return to !== undefined && objectives.has(objectiveOf(from)) && objectives.has(objectiveOf(to))
        ? [{ from, to }]
        : []
    }),
  )
  return { objectives, objectiveOf, dependencies }
}
