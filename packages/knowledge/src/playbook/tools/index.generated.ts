// Written by `pnpm gen` from the files beside it.
import type { ToolTemplate } from '../types.ts'
import { tool as _check_in } from './check-in.ts'
import { tool as _quarterly_retrospective } from './quarterly-retrospective.ts'
import { tool as _raci_shared_key_result } from './raci-shared-key-result.ts'

export const toolTemplates: readonly ToolTemplate[] = [_check_in, _quarterly_retrospective, _raci_shared_key_result]
