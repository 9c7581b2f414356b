import type { Theme } from '@okr/core/pack'
import { factoryThemes } from './themes-factory.ts'
import { supplyThemes } from './themes-supply.ts'
import { systemThemes } from './themes-system.ts'

export const themes: Theme[] = [...factoryThemes, ...supplyThemes, ...systemThemes]
