// Written by `pnpm gen` from the files beside it.
import type { ToolTemplate } from '../types.ts'
import { tool as _check_in } from './check-in.ts'
import { tool as _mid_cycle_review } from './mid-cycle-review.ts'
import { tool as _quarterly_retrospective } from './quarterly-retrospective.ts'
import { tool as _raci_shared_key_result } from './raci-shared-key-result.ts'
import { tool as _scoring } from './scoring.ts'

export const toolTemplates: readonly ToolTemplate[] = [_check_in, _mid_cycle_review, _quarterly_retrospective, _raci_shared_key_result, _scoring]
