// Written by `pnpm gen` from the folders of the rules.
import type { Rule } from './define-rule.ts'
import activity from './rules/activity/rule.ts'
import ambiguousPercent from './rules/ambiguous-percent/rule.ts'
import businessAsUsual from './rules/business-as-usual/rule.ts'
import compound from './rules/compound/rule.ts'
import directionConflict from './rules/direction-conflict/rule.ts'
import implausible from './rules/implausible/rule.ts'
import milestone from './rules/milestone/rule.ts'
import missingDataSource from './rules/missing-data-source/rule.ts'
import missingDeadline from './rules/missing-deadline/rule.ts'
import missingOwner from './rules/missing-owner/rule.ts'
import noBaseline from './rules/no-baseline/rule.ts'
import noChange from './rules/no-change/rule.ts'
import noMetric from './rules/no-metric/rule.ts'
import noTarget from './rules/no-target/rule.ts'
import objectiveActivity from './rules/objective-activity/rule.ts'
import objectiveCompound from './rules/objective-compound/rule.ts'
import objectiveHasMetric from './rules/objective-has-metric/rule.ts'
import objectivePlaceholder from './rules/objective-placeholder/rule.ts'
import objectiveVague from './rules/objective-vague/rule.ts'
import payLinked from './rules/pay-linked/rule.ts'
import placeholder from './rules/placeholder/rule.ts'
import setAlignment from './rules/set-alignment/rule.ts'
import setAmbition from './rules/set-ambition/rule.ts'
import setBalance from './rules/set-balance/rule.ts'
import setCopiedParent from './rules/set-copied-parent/rule.ts'
import setDependency from './rules/set-dependency/rule.ts'
import setDuplicate from './rules/set-duplicate/rule.ts'
import setGuardrail from './rules/set-guardrail/rule.ts'
import setKeyResultCount from './rules/set-key-result-count/rule.ts'
import setObjectiveCount from './rules/set-objective-count/rule.ts'
import setRestatedObjective from './rules/set-restated-objective/rule.ts'
import setSharedOwner from './rules/set-shared-owner/rule.ts'
import unitMismatch from './rules/unit-mismatch/rule.ts'
import vague from './rules/vague/rule.ts'
import vanity from './rules/vanity/rule.ts'
import wrongPolarity from './rules/wrong-polarity/rule.ts'

export const rules: readonly Rule[] = [
  activity,
  ambiguousPercent,
  businessAsUsual,
  compound,
  directionConflict,
  implausible,
  milestone,
  missingDataSource,
  missingDeadline,
  missingOwner,
  noBaseline,
  noChange,
  noMetric,
  noTarget,
  objectiveActivity,
  objectiveCompound,
  objectiveHasMetric,
  objectivePlaceholder,
  objectiveVague,
  payLinked,
  placeholder,
  setAlignment,
  setAmbition,
  setBalance,
  setCopiedParent,
  setDependency,
  setDuplicate,
  setGuardrail,
  setKeyResultCount,
  setObjectiveCount,
  setRestatedObjective,
  setSharedOwner,
  unitMismatch,
  vague,
  vanity,
  wrongPolarity,
]
