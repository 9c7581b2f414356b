import {
  type KeyResult,
  type Objective,
  type ObjectiveLevel,
  type OkrSet,
  withCheckIn,
  withKeyResult,
} from '@okr/core/okr'
import type { KeyResultRow } from '../key-result-table/row.ts'
import { isSame } from '../lib/is-same.ts'
import { withField } from '../lib/with-field.ts'
import type { OkrTreeNode } from '../okr-nodes/node.ts'

type Rows = readonly KeyResultRow[]

/**
 * The set with what was edited in the rows of a `KeyResultTable`: every field that differs from what the rows were
 * `before`. A current value becomes a check-in of the date (ISO), because a log says where values are from; an empty cell
 * takes no value back that has been checked in.
 */
export function withRows(set: OkrSet, before: Rows, rows: Rows, date: string): OkrSet {
  const shown = new Map(before.map(({ keyResult }) => [keyResult.id, keyResult]))
  return rows.reduce((next, { keyResult }) => {
    const was = shown.get(keyResult.id)
    return was && was !== keyResult ? withRow(next, was, keyResult, date) : next
  }, set)
}

function withRow(set: OkrSet, was: KeyResult, now: KeyResult, date: string): OkrSet {
  const names = Object.keys({ ...was, ...now }) as (keyof KeyResult)[]
  const edits = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(now[name]))
  return edits.reduce((next, name) => {
    const value = now[name]
    if (name === 'current' && value !== undefined)
      return withCheckIn(next, { keyResultId: now.id, date, value: value as number })
    return withKeyResult(next, now.id, (keyResult) => withField(keyResult, name, value))
  }, set)
}

const unitLead = 'level:'

/** The ids of the units that `unitsOf` makes. */
export const unitIdOf = (level: ObjectiveLevel): string => unitLead + level

interface Places {
  readonly objectives: Map<string, { readonly node: OkrTreeNode; readonly level: ObjectiveLevel | undefined }>
  /** Objectives by their key results. */
  readonly objectiveOf: Map<string, string>
}

function walk(nodes: readonly OkrTreeNode[], level: ObjectiveLevel | undefined, places: Places): Places {
  for (const node of nodes) {
    const { id, kind, children = [] } = node
    if (kind === 'objective') {
      places.objectives.set(id, { node, level })
      for (const child of children) places.objectiveOf.set(child.id, id)
    } else walk(children, id.startsWith(unitLead) ? (id.slice(unitLead.length) as ObjectiveLevel) : level, places)
  }
  return places
}

/**
 * The set with what was moved and aligned in a tree or canvas over `unitsOf` it: what serves what, which key result
 * stands where, and levels. What the nodes do not know stays as it is, so that nodes of a moment ago do no harm.
 */
export function withNodes(set: OkrSet, nodes: readonly OkrTreeNode[]): OkrSet {
  const places = walk(nodes, undefined, { objectives: new Map(), objectiveOf: new Map() })
  const keyResults = new Map(set.objectives.flatMap((one) => one.keyResults.map((kr) => [kr.id, kr] as const)))
  const objectives = set.objectives.map((objective) => {
    const place = places.objectives.get(objective.id)
    if (!place) return objective
    const unknown = objective.keyResults.filter(({ id }) => !places.objectiveOf.has(id))
    const known = (place.node.children ?? []).flatMap(({ id }) => keyResults.get(id) ?? [])
    return placed(objective, place.level, place.node.links ?? [], [...known, ...unknown])
  })
  return isSame(objectives, set.objectives) ? set : { ...set, objectives }
}

function placed(
  objective: Objective,
  level: ObjectiveLevel | undefined,
  parents: readonly string[],
  keyResults: readonly KeyResult[],
): Objective {
  const isElsewhere = level !== undefined && level !== (objective.level ?? 'company')
  const isAligned = !isSame(parents, objective.parents ?? [])
  if (!isElsewhere && !isAligned && isSame(keyResults, objective.keyResults)) return objective
  return {
    ...objective,
    ...(isElsewhere ? { level } : {}),
    ...(isAligned ? { parents } : {}),
    keyResults,
  }
}
