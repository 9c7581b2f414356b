import type { Theme } from '@okr/core/pack'
import { fintechThemes } from './themes-fintech.ts'
import { institutionThemes } from './themes-institution.ts'

export const themes: Theme[] = [...institutionThemes, ...fintechThemes]
