import type { Theme } from '@okr/core/pack'
import { themesByType } from './themes-by-type.ts'
import { commonThemes } from './themes-common.ts'

export const themes: Theme[] = [...commonThemes, ...themesByType]
