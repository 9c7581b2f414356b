import type { Theme } from '@okr/core/pack'
import { companyThemes } from './themes-company.ts'
import { departmentThemes } from './themes-departments.ts'

export const themes: Theme[] = [...companyThemes, ...departmentThemes]
