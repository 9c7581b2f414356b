import {
  type KeyResult,
  type Objective,
  type OkrSet,
  type ObjectiveLevel,
  withCheckIn,
  withKeyResult,
  withMoved,
  withObjective,
} from '@okr/core/okr'
import { type KeyResultRow, keyResultRows } from '../key-result-table/row.ts'
import type { OkrTreeChange } from '../okr-nodes/use-nodes.ts'

/**
 * The set with what was edited in the rows of a `KeyResultTable`. A current value becomes a check-in of the date (ISO),
 * because a log says where values are from; an empty cell takes no value back that has been checked in.
 */
export function withRows(set: OkrSet, rows: readonly KeyResultRow[], date: string): OkrSet {
  const before = new Map(keyResultRows(set).map((row) => [row.keyResult.id, row.keyResult]))
  return rows.reduce((next, { keyResult }) => {
    const shown = before.get(keyResult.id)
    return shown && !isSame(shown, keyResult) ? withRow(next, shown, keyResult, date) : next
  }, set)
}

/** A table that is pasted into gives every row anew. */
const isSame = (a: KeyResult, b: KeyResult): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

function withRow(set: OkrSet, shown: KeyResult, edited: KeyResult, date: string): OkrSet {
  const { current: value, ...fields } = edited
  const kept = withKeyResult(set, edited.id, ({ current }) => (current === undefined ? fields : { ...fields, current }))
  if (value === shown.current) return kept
  if (value !== undefined) return withCheckIn(kept, { keyResultId: edited.id, date, value })
  return withKeyResult(kept, edited.id, ({ current: _, ...rest }) => rest)
}

/** Ids of the units that `unitsOf` makes begin so. */
const unitLead = 'level:'

export const unitIdOf = (level: ObjectiveLevel): string => unitLead + level

/** The set after a change in a tree or canvas of `unitsOf`: a move to another unit is one to its level. */
export function withTreeChange(set: OkrSet, { kind, moved, target }: OkrTreeChange): OkrSet {
  if (kind === 'align') return withObjective(set, moved, (objective) => withParent(objective, target))
  if (kind === 'unalign') return withObjective(set, moved, (objective) => withoutParent(objective, target))
  if (!target.startsWith(unitLead)) return withMoved(set, moved, target)
  const level = target.slice(unitLead.length) as ObjectiveLevel
  return withObjective(set, moved, (objective) => ({ ...objective, level }))
}

const withParent = (objective: Objective, parent: string): Objective => ({
  ...objective,
  parents: [...(objective.parents ?? []), parent],
})

const withoutParent = (objective: Objective, parent: string): Objective => ({
  ...objective,
  parents: (objective.parents ?? []).filter((id) => id !== parent),
})
