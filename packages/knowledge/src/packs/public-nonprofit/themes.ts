import type { Theme } from '@okr/core/pack'
import { governmentThemes } from './themes-government.ts'
import { nonprofitThemes } from './themes-nonprofit.ts'
import { teamThemes } from './themes-teams.ts'

export const themes: Theme[] = [...governmentThemes, ...nonprofitThemes, ...teamThemes]
