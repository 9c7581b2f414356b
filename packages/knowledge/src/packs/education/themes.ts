import { learningThemes } from './themes-learning.ts'
import { programmeThemes } from './themes-programmes.ts'

export const themes = [...learningThemes, ...programmeThemes]
