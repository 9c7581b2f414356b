import type { OkrSet } from '../../../okr/objective.ts'
import { cycleIn } from '../../common/graph.ts'
import type { Problem } from '../../define-rule.ts'
import { defineRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'set-alignment',
  scope: 'set',
  severity: 'warning',
  sources: [sources.laddering, sources.castro],
  messages,
  check({ set }) {
    const ids = new Set(
      set.objectives.flatMap(({ id, keyResults }) => [id, ...keyResults.map((keyResult) => keyResult.id)]),
    )
    const unknown: Found[] = set.objectives.flatMap(({ id, parents = [] }) =>
      parents
        .filter((parent) => !ids.has(parent))
        .map((parent) => ({ messageId: 'unknown', subject: id, data: { parent } })),
    )
    const cycle = cycleIn(edgesOf(set))
    const round: Found[] =
      cycle.length === 0
        ? []
        : [
            {
              messageId: 'cycle',
              severity: 'error',
              subject: cycle[0] as string,
              data: { path: [...cycle, cycle[0]].join(' → ') },
            },
          ]
    return [...unknown, ...round, ...wide(set), ...orphans(set)]
  },
})

type Found = Problem<'unknown' | 'cycle' | 'wide' | 'orphan'>

/** More children than a person can follow. */
const most = 7

/** An objective to its parents; a key result to the objective it belongs to. */
function edgesOf(set: OkrSet): Map<string, readonly string[]> {
  const edges = new Map<string, readonly string[]>()
  for (const { id, parents = [], keyResults } of set.objectives) {
    edges.set(id, parents)
    for (const keyResult of keyResults) edges.set(keyResult.id, [id])
  }
  return edges
}

function wide(set: OkrSet): Found[] {
  const children = new Map<string, number>()
  for (const { parents = [] } of set.objectives)
    for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1)
  return [...children]
    .filter(([, count]) => count > most)
    .map(([id, count]) => ({ messageId: 'wide', subject: id, data: { count, most } }))
}

/** Below the company, with a company objective in the set, and tied to nothing. */
function orphans(set: OkrSet): Found[] {
  if (!set.objectives.some(({ level }) => level === 'company')) return []
  return set.objectives
    .filter(({ level, parents = [] }) => level !== undefined && level !== 'company' && parents.length === 0)
    .map(({ id }) => ({ messageId: 'orphan', subject: id }))
}
