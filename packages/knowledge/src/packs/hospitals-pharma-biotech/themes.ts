import type { Theme } from '@okr/core/pack'
import { evidenceThemes } from './themes-evidence.ts'
import { hospitalThemes } from './themes-hospital.ts'
import { pharmaThemes } from './themes-pharma.ts'

export const themes: Theme[] = [...hospitalThemes, ...pharmaThemes, ...evidenceThemes]
