import type { Theme } from '@okr/core/pack'
import { bodyThemes } from './themes-bodies.ts'
import { peopleThemes } from './themes-people.ts'
import { teamThemes } from './themes-teams.ts'

export const themes: Theme[] = [...bodyThemes, ...peopleThemes, ...teamThemes]
