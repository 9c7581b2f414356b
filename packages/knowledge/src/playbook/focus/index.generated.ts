// Written by `pnpm gen` from the files beside it.
import type { FocusPlaybook } from '../types.ts'
import { playbook as _cross_team_alignment } from './cross-team-alignment.ts'
import { playbook as _culture_adoption } from './culture-adoption.ts'
import { playbook as _employee_motivation } from './employee-motivation.ts'
import { playbook as _key_result_definition } from './key-result-definition.ts'
import { playbook as _leadership_support } from './leadership-support.ts'
import { playbook as _performance_management } from './performance-management.ts'
import { playbook as _progress_tracking } from './progress-tracking.ts'
import { playbook as _strategic_goal_setting } from './strategic-goal-setting.ts'

export const focusPlaybooks: readonly FocusPlaybook[] = [_cross_team_alignment, _culture_adoption, _employee_motivation, _key_result_definition, _leadership_support, _performance_management, _progress_tracking, _strategic_goal_setting]
