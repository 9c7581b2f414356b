import type { Theme } from '@okr/core/pack'
import { factoryThemes } from './themes-factory.ts'
import { systemThemes } from './themes-system.ts'

export const themes: Theme[] = [...factoryThemes, ...systemThemes]
