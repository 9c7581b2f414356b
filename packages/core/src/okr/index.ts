export { type CheckIn, type ConfidenceTrend, confidenceTrend, latestValues, validCheckIns } from './check-in.ts'
export {
  itemOf,
  newKeyResultId,
  newObjectiveId,
  type OkrItem,
  withAdded,
  withCheckIn,
  withKeyResult,
  withMoved,
  withNewKeyResult,
  withNewObjective,
  withObjective,
  withoutItem,
} from './edit.ts'
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
export { keyResultProgress } from './progress/key-result-progress.ts'
export { type SetProgress, setProgress, weightedMean } from './progress/roll-up.ts'
export { isSuccess, scoreOf } from './progress/score.ts'
export {
  expectedProgress,
  type Status,
  type StatusThresholds,
  statuses,
  statusOf,
  statusThresholds,
} from './progress/status.ts'
export { keyResultSchema, okrSetSchema } from './schema.ts'
export { formatValue, unitCalled, unitIds, unitName } from './units.ts'
