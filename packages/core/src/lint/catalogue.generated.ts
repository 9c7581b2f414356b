// Written by `pnpm gen` from the folders of the rules.
import type { RuleText } from './define-rule.ts'
import { about as activity } from './rules/activity/messages.ts'
import { about as ambiguousPercent } from './rules/ambiguous-percent/messages.ts'
import { about as businessAsUsual } from './rules/business-as-usual/messages.ts'
import { about as compound } from './rules/compound/messages.ts'
import { about as directionConflict } from './rules/direction-conflict/messages.ts'
import { about as implausible } from './rules/implausible/messages.ts'
import { about as milestone } from './rules/milestone/messages.ts'
import { about as missingDataSource } from './rules/missing-data-source/messages.ts'
import { about as missingDeadline } from './rules/missing-deadline/messages.ts'
import { about as missingOwner } from './rules/missing-owner/messages.ts'
import { about as noBaseline } from './rules/no-baseline/messages.ts'
import { about as noChange } from './rules/no-change/messages.ts'
import { about as noMetric } from './rules/no-metric/messages.ts'
import { about as noTarget } from './rules/no-target/messages.ts'
import { about as objectiveActivity } from './rules/objective-activity/messages.ts'
import { about as objectiveCompound } from './rules/objective-compound/messages.ts'
import { about as objectiveHasMetric } from './rules/objective-has-metric/messages.ts'
import { about as objectivePlaceholder } from './rules/objective-placeholder/messages.ts'
import { about as objectiveVague } from './rules/objective-vague/messages.ts'
import { about as payLinked } from './rules/pay-linked/messages.ts'
import { about as placeholder } from './rules/placeholder/messages.ts'
import { about as setAlignment } from './rules/set-alignment/messages.ts'
import { about as setAmbition } from './rules/set-ambition/messages.ts'
import { about as setBalance } from './rules/set-balance/messages.ts'
import { about as setCopiedParent } from './rules/set-copied-parent/messages.ts'
import { about as setDependency } from './rules/set-dependency/messages.ts'
import { about as setDuplicate } from './rules/set-duplicate/messages.ts'
import { about as setGuardrail } from './rules/set-guardrail/messages.ts'
import { about as setKeyResultCount } from './rules/set-key-result-count/messages.ts'
import { about as setObjectiveCount } from './rules/set-objective-count/messages.ts'
import { about as setRestatedObjective } from './rules/set-restated-objective/messages.ts'
import { about as setSharedOwner } from './rules/set-shared-owner/messages.ts'
import { about as unitMismatch } from './rules/unit-mismatch/messages.ts'
import { about as vague } from './rules/vague/messages.ts'
import { about as vanity } from './rules/vanity/messages.ts'
import { about as wrongPolarity } from './rules/wrong-polarity/messages.ts'

export const ruleTexts: Readonly<Record<string, RuleText>> = {
  activity,
  'ambiguous-percent': ambiguousPercent,
  'business-as-usual': businessAsUsual,
  compound,
  'direction-conflict': directionConflict,
  implausible,
  milestone,
  'missing-data-source': missingDataSource,
  'missing-deadline': missingDeadline,
  'missing-owner': missingOwner,
  'no-baseline': noBaseline,
  'no-change': noChange,
  'no-metric': noMetric,
  'no-target': noTarget,
  'objective-activity': objectiveActivity,
  'objective-compound': objectiveCompound,
  'objective-has-metric': objectiveHasMetric,
  'objective-placeholder': objectivePlaceholder,
  'objective-vague': objectiveVague,
  'pay-linked': payLinked,
  placeholder,
  'set-alignment': setAlignment,
  'set-ambition': setAmbition,
  'set-balance': setBalance,
  'set-copied-parent': setCopiedParent,
  'set-dependency': setDependency,
  'set-duplicate': setDuplicate,
  'set-guardrail': setGuardrail,
  'set-key-result-count': setKeyResultCount,
  'set-objective-count': setObjectiveCount,
  'set-restated-objective': setRestatedObjective,
  'set-shared-owner': setSharedOwner,
  'unit-mismatch': unitMismatch,
  vague,
  vanity,
  'wrong-polarity': wrongPolarity,
}
