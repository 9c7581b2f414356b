import { audienceThemes } from './themes-audience.ts'
import { serviceThemes } from './themes-service.ts'

export const themes = [...serviceThemes, ...audienceThemes]
