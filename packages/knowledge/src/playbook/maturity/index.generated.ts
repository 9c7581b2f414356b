// Written by `pnpm gen` from the files beside it.
import type { MaturityPlaybook } from '../types.ts'
import { playbook as _established } from './established.ts'
import { playbook as _not_adopted } from './not-adopted.ts'
import { playbook as _piloting } from './piloting.ts'
import { playbook as _scaling } from './scaling.ts'

export const maturityPlaybooks: readonly MaturityPlaybook[] = [_established, _not_adopted, _piloting, _scaling]
