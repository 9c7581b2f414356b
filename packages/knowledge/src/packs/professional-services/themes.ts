import type { Theme } from '@okr/core/pack'
import { firmThemes } from './themes-firm.ts'
import { projectThemes } from './themes-project.ts'

export const themes: Theme[] = [...projectThemes, ...firmThemes]
