// Written by `pnpm gen` from the files beside it.
import type { AudiencePlaybook } from '../types.ts'
import { playbook as _executive } from './executive.ts'
import { playbook as _strategy_analyst } from './strategy-analyst.ts'
import { playbook as _team_lead } from './team-lead.ts'

export const audiencePlaybooks: readonly AudiencePlaybook[] = [_executive, _strategy_analyst, _team_lead]
