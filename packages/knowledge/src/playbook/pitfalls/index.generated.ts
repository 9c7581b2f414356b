// Written by `pnpm gen` from the files beside it.
import type { PitfallPlaybook } from '../types.ts'
import { pitfall as _activity_lists } from './activity-lists.ts'
import { pitfall as _copying_others } from './copying-others.ts'
import { pitfall as _mechanical_cascade } from './mechanical-cascade.ts'
import { pitfall as _no_guardrail } from './no-guardrail.ts'
import { pitfall as _pay_linked_scores } from './pay-linked-scores.ts'
import { pitfall as _sandbagging } from './sandbagging.ts'
import { pitfall as _set_and_forget } from './set-and-forget.ts'
import { pitfall as _shared_without_owner } from './shared-without-owner.ts'
import { pitfall as _too_many_objectives } from './too-many-objectives.ts'
import { pitfall as _tool_before_method } from './tool-before-method.ts'
import { pitfall as _uncollectable_metrics } from './uncollectable-metrics.ts'
import { pitfall as _vanity_measures } from './vanity-measures.ts'

export const pitfallPlaybooks: readonly PitfallPlaybook[] = [_activity_lists, _copying_others, _mechanical_cascade, _no_guardrail, _pay_linked_scores, _sandbagging, _set_and_forget, _shared_without_owner, _too_many_objectives, _tool_before_method, _uncollectable_metrics, _vanity_measures]
