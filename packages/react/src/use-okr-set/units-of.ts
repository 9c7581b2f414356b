import { type Objective, type ObjectiveLevel, type OkrSet, objectiveLevels } from '@okr/core/okr'
import type { UnitKind } from '../okr-nodes/node.ts'
import type { OkrUnit } from '../okr-nodes/okr-tree-nodes.ts'
import { unitIdOf } from './view-edits.ts'

const kinds: Readonly<Record<ObjectiveLevel, UnitKind>> = {
  company: 'company',
  department: 'department',
  team: 'team',
  individual: 'team',
}

/**
 * The units of a tree or canvas from the levels of a set, the wider around the narrower; an objective without a level
 * stands at the widest. `names` says what the levels are called.
 */
export function unitsOf({ objectives }: OkrSet, names: Readonly<Record<ObjectiveLevel, string>>): OkrUnit[] {
  const at = (level: ObjectiveLevel): readonly Objective[] =>
    objectives.filter((objective) => (objective.level ?? 'company') === level)
  return objectiveLevels.toReversed().reduce<OkrUnit[]>((units, level) => {
    const own = at(level)
    if (own.length === 0) return units
    return [{ id: unitIdOf(level), kind: kinds[level], name: names[level], objectives: own, units }]
  }, [])
}
