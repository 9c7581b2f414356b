import type { Theme } from '@okr/core/pack'
import { themesByType } from './themes-by-type.ts'
import { commonThemes } from './themes-common.ts'
import { pathwayThemes } from './themes-pathway.ts'

export const themes: Theme[] = [...pathwayThemes, ...commonThemes, ...themesByType]
