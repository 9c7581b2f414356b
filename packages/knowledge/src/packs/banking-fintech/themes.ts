import type { Theme } from '@okr/core/pack'
import { institutionThemes } from './themes-institution.ts'
import { fintechThemes } from './themes-fintech.ts'

export const themes: Theme[] = [...institutionThemes, ...fintechThemes]
