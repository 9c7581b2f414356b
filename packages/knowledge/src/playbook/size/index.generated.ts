// Written by `pnpm gen` from the files beside it.
import type { SizePlaybook } from '../types.ts'
import { playbook as _s_1_50 } from './s-1-50.ts'
import { playbook as _s_1000_5000 } from './s-1000-5000.ts'
import { playbook as _s_250_1000 } from './s-250-1000.ts'
import { playbook as _s_50_250 } from './s-50-250.ts'
import { playbook as _s_5000_plus } from './s-5000-plus.ts'

export const sizePlaybooks: readonly SizePlaybook[] = [_s_1_50, _s_1000_5000, _s_250_1000, _s_50_250, _s_5000_plus]
