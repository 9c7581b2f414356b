import type { Theme } from '@okr/core/pack'
import { laneThemes } from './themes-lane.ts'
import { networkThemes } from './themes-network.ts'

export const themes: Theme[] = [...laneThemes, ...networkThemes]
