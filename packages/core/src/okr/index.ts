export {
  type Ambition,
  ambitions,
  type Collaborator,
  type Direction,
  directions,
  type KeyResult,
  type KeyResultKind,
  keyResultKinds,
} from './key-result.ts'
export { type Cycle, type Objective, type ObjectiveLevel, type OkrSet, objectiveLevels } from './objective.ts'
export { okrSetSchema } from './schema.ts'
export { formatValue, unitCalled, unitIds, unitName } from './units.ts'
